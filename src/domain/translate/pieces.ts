import type { Field, Shape } from '../report/field';
import { REPORT } from '../report/shape';
import { groupText, isPicture } from './blocks';
import { kindOf } from './kinds';
import type { Lists } from './lists';
import type { Carried, Piece, PieceKind } from './piece';
import { paragraphPath } from './remembered';

type Values = Readonly<Record<string, unknown>>;

/** The position of a component: the prefix of the paths of its pieces, and the key of its section. */
interface At {
  path: string;
  section: string | null;
}

/** Returns every text of a report that is translated, in reading order. Empty texts are left out. */
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

/** Returns the position of a component by its key. A credit has no key, so its id in the list is used. */
function placeOf(described: Shape, one: Values, nth: number, { path, section }: At, lists: Lists) {
  const key = (one.key as string | undefined) ?? lists.credits[nth] ?? 'unknown';
  const isSection = 'body' in described.fields;
  return { path: join(path, key), section: isSection ? key : section };
}

/** Returns paragraphs, or rows of a table. Each group of blocks is one piece. */
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

/** Joins a path and the name of a part. */
export const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);
