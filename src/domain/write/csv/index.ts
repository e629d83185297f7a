import type { Edition, PublishedMetric, PublishedSection } from '../../edition';
import { textOf } from '../../translate/blocks';
import { unitName } from '../unit-name';

/** The columns of the table of figures. */
const HEADER = [
  ...['section', 'heading', 'label', 'text', 'value', 'min', 'max', 'unit', 'unitName'],
  ...['qualifier', 'indicator', 'paragraph', 'change', 'basis', 'period'],
  ...['status', 'target', 'baseline'],
];

/** Returns the figures of an edition as rows, after a header. An empty cell means that there is no value. */
export function figureRows({ sections, locale }: Edition): string[][] {
  const rows = sections.flatMap((section) =>
    section.metrics.map((metric) => rowOf(metric, section, locale)),
  );
  return [HEADER, ...rows];
}

function rowOf(metric: PublishedMetric, section: PublishedSection, locale: string): string[] {
  const { label, text, value, min, max, unit, qualifier, indicator, place } = metric;
  const { change, basis, period, status, target, baseline } = metric;
  const cells = [
    ...[section.key, section.heading, label, text, value, min, max, unit],
    unitName(unit, locale, text),
    ...[
      qualifier,
      indicator?.key,
      place && 'paragraph' in place ? place.paragraph : paragraphOf(text, section),
    ],
    ...[change ?? 'none', basis, period, status, target, baseline],
  ];
  return cells.map((cell) => String(cell ?? ''));
}

/**
 * Returns the first paragraph that states a figure, from 1; 0 is the heading. Null if none does, as for a figure in a
 * caption.
 */
function paragraphOf(text: string, { heading, body }: PublishedSection): number | null {
  const at = body.findIndex((block) => textOf(block).includes(text));
  if (at >= 0) return at + 1;
  return heading?.includes(text) ? 0 : null;
}
