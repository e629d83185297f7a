import type { Field, Shape } from '../report/field';
import { REPORT } from '../report/shape';
import { groupText, isPicture } from './blocks';
import { kindOf } from './kinds';
import type { Lists } from './lists';
import type { Carried, Piece, PieceKind } from './piece';
import { paragraphPath } from './remembered';

type Values = Readonly<Record<string, unknown>>;

/** Where the words of a component stand: the path of its pieces, and the key of its section. */
interface At {
  path: string;
  section: string | null;
}

/** Every text of a report that is translated, in reading order. Empty ones are left out. */
export function piecesOf(report: Carried, lists: Lists): Piece[] {
  const all = piecesIn(REPORT, report as unknown as Values, { path: '', section: null }, lists);
  return all.filter(({ text }) => text.trim() !== '');
}

function piecesIn(described: Shape, values: Values, at: At, lists: Lists): Piece[] {
  return Object.entries(described.fields).flatMap(([name, field]) =>
    field.is === 'words'
      ? [piece(join(at.path, name), kindOf(described, name), at, values[name] as string | null)]
      : piecesBelow(name, field, values, at, lists),
  );
}

function piecesBelow(name: string, field: Field, values: Values, at: At, lists: Lists): Piece[] {
  const path = join(at.path, name);
  if (field.is === 'body')
    return grouped(paragraphPath(values.key as string), 'paragraph', at, lists);
  if (field.is === 'rows') return grouped(`${path}.`, 'table.rows', at, lists);
  if (field.is === 'part') {
    const one = values[name] as Values | null;
    return one ? piecesIn(field.of, one, { ...at, path }, lists) : [];
  }
  if (field.is !== 'parts') return [];
  return (values[name] as Values[]).flatMap((one, nth) =>
    piecesIn(field.of, one, placeOf(field.of, one, nth, { ...at, path }, lists), lists),
  );
}

/** A component is named by its key; a credit, which has none, by the id that its list has given it. */
function placeOf(described: Shape, one: Values, nth: number, { path, section }: At, lists: Lists) {
  const key = (one.key as string | undefined) ?? lists.credits[nth] ?? 'unknown';
  const isSection = 'body' in described.fields;
  return { path: join(path, key), section: isSection ? key : section };
}

/** Paragraphs, or rows of a table: each group of blocks is one piece. */
function grouped(path: string, kind: PieceKind, at: At, lists: Lists): Piece[] {
  const groups = lists.groups.get(path) ?? [];
  return groups.map(({ id, blocks }) => {
    const text = groupText(blocks);
    return piece(path + id, isPicture(text) ? 'image' : kind, at, text);
  });
}

function piece(path: string, kind: PieceKind, { section }: At, text: string | null): Piece {
  return { path, kind, section, text: text ?? '' };
}

/** A path and the name of what stands below it. */
export const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
