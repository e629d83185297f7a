import type { Issue } from '../issue';
import type { Language } from '../quantity';
import type { Report } from '../report';
import { arithmetic } from './figures/arithmetic';
import { coverage, coverageIn, type Coverage } from './figures/coverage';
import { oneValue } from './figures/one-value';
import { stands } from './figures/stands';
import { doubled, ellipsis, halfWidth, matched } from './form/marks';
import { meta, noText, year } from './form/meta';
import { oneName } from './form/organization';
import { levels, sectionEmpty } from './form/outline';
import { identityCard, phone, privateHealth } from './form/privacy';
import { doubleHedge, saidTo } from './form/wording';
import { bySection, linesOf } from './lines';
import { described } from './photos/described';
import { twice } from './photos/twice';
import { endMark } from './quotes/end-mark';
import { recorded } from './quotes/recorded';
import { speaker } from './quotes/speaker';
import { verbatim } from './quotes/verbatim';
import type { Checked, Rule } from './rule';

export type { Term } from './rule';
export { checkTranslation } from './translation';

/** What a report is held to, whatever its language. */
const RULES: readonly Rule[] = [
  ...[meta, noText, year, levels, sectionEmpty],
  ...[stands, oneValue, arithmetic, coverage],
  ...[verbatim, speaker, recorded, endMark],
  ...[described, twice],
  ...[matched, doubled, ellipsis, halfWidth, saidTo, doubleHedge, oneName],
  ...[phone, identityCard, privateHealth],
];

/** What is to be said of a report by itself, errors first. `dismissed` are surfaces of figures that need no metric. */
export function check(
  report: Report,
  language: Language,
  dismissed: ReadonlySet<string> = new Set(),
): Issue[] {
  const checked = checkedOf(report, language, dismissed);
  return bySeverity(RULES.flatMap((rule) => rule(checked)));
}

/** How many figures a report states, and how many of them are recorded or dismissed. */
export const coverageOf = (
  report: Report,
  language: Language,
  dismissed: ReadonlySet<string> = new Set(),
): Coverage => coverageIn(checkedOf(report, language, dismissed));

function checkedOf(report: Report, language: Language, dismissed: ReadonlySet<string>): Checked {
  const lines = linesOf(report, language);
  return { report, language, lines, linesIn: bySection(lines), dismissed };
}

const ORDER = { error: 0, warning: 1, note: 2 };

/** Errors first, then warnings, then notes; otherwise in the order given. */
export const bySeverity = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
