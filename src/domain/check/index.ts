import { currencyIn } from '../currency';
import type { Issue } from '../issue';
import { once } from '../once';
import type { Language } from '../quantity';
import type { Report } from '../report';
import { expectationsOf, type LastYear } from '../years/expected';
import { datesBackwards } from './dates/dates-backwards';
import { impossibleDate } from './dates/impossible-date';
import { arithmetic } from './figures/arithmetic';
import type { Coverage } from './figures/account';
import { complete } from './figures/complete';
import { coverage, coverageIn } from './figures/coverage';
import { expectedFigures } from './figures/expected-figures';
import { fallsByTimes } from './figures/falls-by-times';
import { figureJump } from './figures/figure-jump';
import { glossDiffers } from './figures/gloss-differs';
import { listTotal } from './figures/list-total';
import { metricDiffers } from './figures/metric-differs';
import { metricNotInText } from './figures/metric-not-in-text';
import { oneValue } from './figures/one-value';
import { percentForPoints } from './figures/percent-for-points';
import { shareOutOfRange } from './figures/share-out-of-range';
import { sharesNotWhole } from './figures/shares-not-whole';
import { tableTotal } from './figures/table-total';
import { tooLong } from './figures/too-long';
import { twoValues } from './figures/two-values';
import { doubleHedge } from './form/double-hedge';
import { doubledMark } from './form/doubled-mark';
import { doubledWord } from './form/doubled-word';
import { ellipsis } from './form/ellipsis';
import { halfWidth } from './form/half-width';
import { headingLevel } from './form/heading-level';
import { identityCard } from './form/identity-card';
import { leaderName } from './form/leader-name';
import { creditsComplete, notesComplete } from './form/lines-complete';
import { isLacked } from './lacked';
import { matchedQuotes } from './form/matched-quotes';
import { needlessMark } from './form/needless-mark';
import { noText } from './form/no-text';
import { oneName } from './form/organization';
import { phone } from './form/phone';
import { privateHealth } from './form/private-health';
import { required } from './form/required';
import { saidTo } from './form/said-to';
import { sectionEmpty } from './form/section-empty';
import { year } from './form/year';
import { bySection, linesOf } from './lines';
import { described } from './photos/described';
import { twice } from './photos/twice';
import { endMark } from './quotes/end-mark';
import { recorded } from './quotes/recorded';
import { speaker } from './quotes/speaker';
import { verbatim } from './quotes/verbatim';
import type { Checked, Rule } from './rule';

export type { Term } from './rule';
export { checkTranslation, examineTranslation } from './translation';

/** All rules for a report. A rule runs only if it supports the report's language. */
export const RULES: readonly Rule[] = [
  ...required,
  noText,
  year,
  headingLevel,
  sectionEmpty,
  notesComplete,
  creditsComplete,
  metricNotInText,
  metricDiffers,
  ...complete,
  oneValue,
  ...twoValues,
  arithmetic,
  percentForPoints,
  fallsByTimes,
  shareOutOfRange,
  sharesNotWhole,
  glossDiffers,
  listTotal,
  tableTotal,
  impossibleDate,
  datesBackwards,
  coverage,
  expectedFigures,
  figureJump,
  tooLong,
  verbatim,
  speaker,
  recorded,
  endMark,
  ...described,
  twice,
  matchedQuotes,
  doubledMark,
  doubledWord,
  leaderName,
  needlessMark,
  ellipsis,
  halfWidth,
  saidTo,
  doubleHedge,
  oneName,
  phone,
  identityCard,
  privateHealth,
];

const rulesFor = (language: Language): Rule[] =>
  RULES.filter(({ languages }) => languages.includes(language));

/**
 * Checks a report by itself. Returns the findings, errors first, and the coverage of its figures. The report is read
 * once for both. `dismissed` holds the texts of figures that need no metric. `previous` is last year's report, if there
 * is one.
 */
export function examine(
  report: Report,
  language: Language,
  dismissed: ReadonlySet<string> = new Set(),
  previous: LastYear | null = null,
): { issues: Issue[]; coverage: Coverage } {
  const checked = checkedOf(report, language, dismissed, previous);
  const issues = bySeverity(rulesFor(language).flatMap(({ find }) => find(checked)));
  return { issues, coverage: checked.coverage() };
}

/** Checks a report by itself and returns the findings, errors first. */
export const check = (...examined: Parameters<typeof examine>): Issue[] =>
  examine(...examined).issues;

/** Returns what a report lacks that it must have to be published. */
export function lackingIn(report: Report, language: Language): Issue[] {
  const checked = checkedOf(report, language, new Set());
  return rulesFor(language)
    .filter(({ id }) => isLacked({ ruleId: id }))
    .flatMap(({ find }) => find(checked));
}

/** Returns how many figures a report states, and how many of them are recorded or dismissed. */
export const coverageOf = (
  report: Report,
  language: Language,
  dismissed: ReadonlySet<string> = new Set(),
): Coverage => checkedOf(report, language, dismissed).coverage();

function checkedOf(
  report: Report,
  language: Language,
  dismissed: ReadonlySet<string>,
  previous: LastYear | null = null,
): Checked {
  const currency = once(() => currencyIn(report, language));
  const lines = linesOf(report, language, currency);
  const expected = () => (previous ? expectationsOf(previous, report, dismissed).expected : []);
  const read = {
    ...{ report, language, lines, linesIn: bySection(lines), dismissed, currency },
    expected: once(expected),
  };
  return { ...read, coverage: once(() => coverageIn(read)) };
}

const ORDER = { error: 0, warning: 1, note: 2 };

/** Sorts findings: errors, then warnings, then notes. Otherwise the order stays. */
export const bySeverity = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
