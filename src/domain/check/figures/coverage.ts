import type { Quantity } from '../../quantity';
import { labelled } from '../../read/labels';
import type { Metric } from '../../report';
import { placeIn } from '../places';
import type { Checked, Line, Rule } from '../rule';

const SHOWN = 5;

/** A figure that is no metric yet, as the metric that it could become. */
export type OpenFigure = Required<Pick<Metric, 'place'>> & ReturnType<typeof labelled>;

/** What became of the quantities that the prose states. */
export interface Coverage {
  found: number;
  /** Those that are metrics of their section. */
  recorded: number;
  /** Those that are none, and that an editor said need not be. */
  dismissed: number;
  /** The others. */
  open: OpenFigure[];
}

/** Looks at every quantity of the prose. */
export function coverageIn({ report, lines, dismissed }: Checked): Coverage {
  const recordedIn = new Map(
    report.sections.map((section) => [section, new Set(section.metrics.map(({ text }) => text))]),
  );
  const stated = lines.flatMap((line) => statedIn(line, recordedIn.get(line.section)!, dismissed));
  const those = (became: Became) => stated.filter((one) => one.became === became);
  return {
    found: stated.length,
    recorded: those('recorded').length,
    dismissed: those('dismissed').length,
    open: those('open').map(({ quantity, line }) => openFigure(quantity, line)),
  };
}

/** Every quantity of the prose is a metric, or was dismissed with a reason: "41 / 46". One finding for a report. */
export const coverage: Rule = (checked) => {
  const { found, open } = coverageIn(checked);
  const [first] = open;
  if (!first) return [];
  const examples = open.slice(0, SHOWN).map(({ text }) => text);
  return [
    {
      ruleId: 'figures-coverage',
      severity: 'note',
      place: first.place,
      actual: `${found - open.length} / ${found}`,
      expected: examples.join('、'),
    },
  ];
};

type Became = 'recorded' | 'dismissed' | 'open';

function statedIn(line: Line, recorded: ReadonlySet<string>, dismissed: ReadonlySet<string>) {
  const became = (text: string): Became =>
    recorded.has(text) ? 'recorded' : dismissed.has(text) ? 'dismissed' : 'open';
  return line.figures().map((quantity) => ({ quantity, line, became: became(quantity.text) }));
}

const openFigure = (quantity: Quantity, line: Line): OpenFigure => ({
  ...labelled(quantity, line.text),
  place: placeIn(line, quantity.start, quantity.end),
});
