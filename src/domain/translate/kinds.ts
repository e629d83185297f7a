import { fieldsOf, type Shape, type Words } from '../report/field';
import type { WordsOf } from '../report/tree-of';
import { SHAPES, type CREDIT, type METRIC, type NOTE, type PHOTO } from '../report/shape';
import type { QUOTE, REPORT, SECTION, TABLE } from '../report/shape';

type Of<Described extends Shape & { name: string }> =
  `${Described['name']}.${WordsOf<Described['fields']>}`;

/**
 * The kind of a piece: a text field of the report, a paragraph of prose, a picture in the prose, or a row of a table.
 */
export type PieceKind =
  | WordsOf<typeof REPORT.fields>
  | WordsOf<typeof SECTION.fields>
  | 'paragraph'
  | 'image'
  | 'table.rows'
  | Of<typeof TABLE>
  | Of<typeof NOTE>
  | Of<typeof QUOTE>
  | Of<typeof METRIC>
  | Of<typeof PHOTO>
  | Of<typeof CREDIT>;

/** Returns the kind of the pieces that a text field makes. */
export const kindOf = ({ name }: Shape, field: string): PieceKind =>
  (name ? `${name}.${field}` : field) as PieceKind;

const WORDS: ReadonlyMap<PieceKind, Words> = new Map(
  SHAPES.flatMap((described: Shape) =>
    fieldsOf(described, 'words').map(([name, words]) => [kindOf(described, name), words] as const),
  ),
);

/** Whether pieces of this kind have blocks with formatting: paragraphs, and rows of tables. */
export const hasBlocks = (kind: PieceKind): boolean =>
  kind === 'paragraph' || kind === 'table.rows';

/** Every kind that a person translates. */
export const KINDS: readonly PieceKind[] = [...WORDS.keys(), 'paragraph', 'table.rows'];

/** Whether a report is invalid without pieces of this kind. */
export const isRequired = (kind: PieceKind): boolean => WORDS.get(kind)?.required === true;

/** Whether pieces of this kind may have any length. Other pieces have the 255 characters of a short text. */
export const isLong = (kind: PieceKind): boolean => WORDS.get(kind)?.long ?? !WORDS.has(kind);

/** Whether pieces of this kind are names of people. */
export const isOfNames = (kind: PieceKind): boolean => WORDS.get(kind)?.names === true;

/** Whether pieces of this kind may state figures, which a translator's tool must not change. */
export const statesFigures = (kind: PieceKind): boolean =>
  hasBlocks(kind) || WORDS.get(kind)?.statesFigures === true;
