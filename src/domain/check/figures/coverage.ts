import { timesBySection } from '../../claim';
import { textsOf } from '../../currency';
import type { Entry, Quantity } from '../../quantity';
import { labelled, type Setting } from '../../read/labels';
import { placeIn } from '../places';
import { rule, type Checked, type Line } from '../rule';
import { accountBesides, isExcluded } from './besides';
import type { Coverage, OpenFigure } from './account';
import { figuresCoverage } from '../../rules/figures-coverage';

const SHOWN = 5;

/** Returns the coverage of every quantity and numeral of the report. */
export function coverageIn({
  report,
  language,
  lines,
  dismissed,
  currency,
}: Omit<Checked, 'coverage'>): Coverage {
  const recordedIn = new Map(
    report.sections.map((section) => [section, new Set(section.metrics.map(({ text }) => text))]),
  );
  const coverage: Coverage = {
    found: 0,
    recorded: 0,
    dismissed: 0,
    excluded: 0,
    open: [],
    unexplained: [],
  };
  const timesOf = timesBySection({ ...report, texts: textsOf(report) });
  for (const line of lines) {
    const { quantities, entries } = line.ledger();
    const left = counted(coverage, quantities, recordedIn.get(line.section)!, dismissed);
    for (const one of openIn(line, left, { language, ...timesOf(line.section.key) }))
      coverage.open.push(one);
    coverage.excluded += entries.filter(isExcluded).length;
    for (const one of unexplainedIn(line, entries, dismissed)) coverage.unexplained.push(one);
  }
  const setting = { language, currency: currency() };
  for (const section of report.sections) {
    const besides = accountBesides(section, { ...setting, ...timesOf(section.key) });
    const left = counted(coverage, besides.figures, recordedIn.get(section)!, dismissed);
    for (const one of left) coverage.open.push(one);
    coverage.excluded += besides.excluded;
    for (const one of besides.unexplained)
      if (!dismissed.has(one.text)) coverage.unexplained.push(one);
  }
  return coverage;
}

/** Counts figures as found, recorded or dismissed, and returns the open ones. */
function counted<Stated extends { text: string }>(
  coverage: Coverage,
  stated: readonly Stated[],
  recorded: ReadonlySet<string>,
  dismissed: ReadonlySet<string>,
): Stated[] {
  const open = stated.filter(({ text }) => !recorded.has(text));
  const left = open.filter(({ text }) => !dismissed.has(text));
  coverage.found += stated.length;
  coverage.recorded += stated.length - open.length;
  coverage.dismissed += open.length - left.length;
  return left;
}

/** Returns the numerals of a line that were neither read nor excluded, and that no editor dismissed. */
const unexplainedIn = (line: Line, entries: readonly Entry[], dismissed: ReadonlySet<string>) =>
  entries
    .filter(({ became, text }) => became === 'unexplained' && !dismissed.has(text))
    .map(({ text, start, end }) => ({ text, place: placeIn(line, start, end) }));

/**
 * Every quantity of the report is a metric, or was dismissed with a reason: "41 / 46". There is one finding for a
 * report.
 */
export const coverage = rule(figuresCoverage, (checked) => {
  const { found, open } = checked.coverage();
  const [first] = open;
  if (!first) return [];
  const examples = open.slice(0, SHOWN).map(({ text }) => text);
  return [
    {
      place: first.place,
      actual: `${found - open.length} / ${found}`,
      expected: examples.join('、'),
    },
  ];
});

/** Returns the open figures of a line, with what the words around them say about them. */
function openIn(line: Line, open: readonly Quantity[], setting: Setting): OpenFigure[] {
  return labelled(open, line.text, setting).map((fields, at) => ({
    ...fields,
    place: placeIn(line, open[at]!.start, open[at]!.end),
  }));
}
