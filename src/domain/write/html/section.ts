import type { PublishedMetric } from '../../edition';
import { textOf } from '../../translate/blocks';
import type { MarkedSection } from '../marks';
import { photosAfter } from '../photos';
import { tablesAfter } from '../tables';
import type { Words } from '../words';
import { block, inlines } from './blocks';
import { escape } from './escape';
import { notes } from './notes';
import { photo } from './photo';
import { quotation, quoteOf } from './said';
import { table } from './table';

/** The heading level of a section on the page, and the key of the picture to load at once. */
export type Setting = { level: number; firstPhoto: string | null };

/** Writes one section of a report, with everything that belongs to it. */
export function section(part: MarkedSection, { level, firstPhoto }: Setting, words: Words): string {
  const heading = part.heading.length > 0 ? `<h${level}>${inlines(part.heading)}</h${level}>` : '';
  const after = (paragraph: number) =>
    [
      ...photosAfter(part, paragraph).map((one) => photo(one, words, one.key === firstPhoto)),
      ...tablesAfter(part.tables, paragraph).map((one) => table(one, words)),
    ].join('');
  const inner = Math.min(level + 1, 6);
  const body = part.body.map((_, index) => paragraph(part, index, inner) + after(index + 1));
  const tag = heading ? 'section' : 'div';
  return `<${tag} class="section" id="${escape(part.key)}">${heading}${after(0)}${body.join('')}${notes(part.notes)}${figures(part.metrics, words)}</${tag}>`;
}

function paragraph(part: MarkedSection, index: number, level: number): string {
  const node = part.body[index]!;
  const html = block(node, level);
  const quote = node.type === 'paragraph' ? quoteOf(part, index + 1, textOf(node).length) : null;
  return quote ? quotation(html, quote) : html;
}

/** Writes the figures of a section as a list that is closed at first, because the prose states them already. */
function figures(metrics: PublishedMetric[], words: Words): string {
  if (metrics.length === 0) return '';
  const items = metrics.map(
    (metric) =>
      `<div id="${escape(metric.key)}"><dt>${escape(metric.label)}</dt><dd>${escape(metric.text)}</dd></div>`,
  );
  return `<details class="figures"><summary>${words.figures} (${metrics.length})</summary><dl>${items.join('')}</dl></details>`;
}

/**
 * Returns the heading levels on the page, where the title has level 1. No level is skipped: people who navigate by
 * headings would look for the missing one.
 */
export function headingLevels(
  sections: readonly { level: number; heading: unknown[] }[],
): number[] {
  const above: { level: number; shown: number }[] = [];
  const shownAbove = () => above.at(-1)?.shown ?? 1;
  return sections.map(({ level, heading }) => {
    if (heading.length === 0) return shownAbove();
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop();
    above.push({ level, shown: Math.min(shownAbove() + 1, 4) });
    return shownAbove();
  });
}
