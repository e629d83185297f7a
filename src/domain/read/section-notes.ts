import type { Note } from '../report';
import type { OutlineSection } from './body-shape';
import type { Line } from './line';
import { notesOf } from './notes';
import type { NewKey } from './section-known';
import type { PlacedTable } from './tables';

/** A table in its place, with its key. */
export type KeyedTable = { placed: PlacedTable; key: string };

/** Returns the notes of heading, paragraphs, captions and cells, in the order of the text. */
export function notes(
  { heading, paragraphs, captions }: OutlineSection,
  tables: readonly KeyedTable[],
  newKey: NewKey,
): Note[] {
  const at = (line: Line, paragraph: number, table: string | null = null) => ({
    start: line.start,
    notes: () => notesOf(line, { paragraph, table }, () => newKey('note')),
  });
  const all = [
    ...(heading && !heading.runIn ? [at(heading.line, 0)] : []),
    ...paragraphs.map((line, nth) => at(line, nth + 1)),
    ...captions.flatMap(({ line, after }) => (line ? [at(line, after)] : [])),
    ...tables.flatMap(({ placed: { rows, above, after }, key }) =>
      [...above, ...rows.map(({ line }) => line)].map((line) => at(line, after, key)),
    ),
  ];
  return all.sort((a, b) => a.start - b.start).flatMap((one) => one.notes());
}
