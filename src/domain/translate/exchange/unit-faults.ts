import { hashOf } from '../hash';
import type { PieceStatus } from '../piece-status';
import type { Node, ReturnedUnit } from './bundle';
import { figuresAmong, textOfNodes, type Surface } from './nodes';
import { maxLengthOf } from './notes';
import { blocksOfNodes } from './restore';
import type { PieceNodes } from './sides';
import { asInXml } from './write-xml';

/** A text that has changed since the file was made. */
export interface Difference {
  path: string;
  /** Which side changed; `piece` if the piece no longer exists. */
  changed: 'source' | 'target' | 'piece';
  inFile: string;
  now: string | null;
}

/** Figures of the source that are missing in the translation of a piece. */
export interface MissingFigures {
  path: string;
  figures: string[];
}

/** Words that are too long for their field; lengths in characters. */
export interface TooLong {
  path: string;
  length: number;
  limit: number;
}

/** A unit with the words of its target. */
export type ReadUnit = ReturnedUnit & { words: string };

/** A returned unit, and its piece in the current state. */
export interface Returning {
  unit: ReadUnit;
  piece: PieceStatus;
  nodes: PieceNodes;
  surface: Surface;
}

/**
 * Returns the source text in the file. A tool may drop how a figure was written. An equal hash shows that the source is
 * the same.
 */
export function sourceInFile({ unit, piece, nodes }: Returning): string {
  if (unit.check.source === piece.hash) return asInXml(piece.source);
  const printed = new Map(
    nodes.source(piece).flatMap((node) => (isFigure(node) ? [[node.key, node.text] as const] : [])),
  );
  return textOfNodes(unit.source, (key, text) => text || (printed.get(key) ?? ''));
}

const isFigure = (node: Node) => typeof node === 'object' && node.type === 'figure';

/** Whether the source has changed since the file was made. */
export const isSourceChanged = ({ source }: PieceStatus, inFile: string) =>
  inFile !== asInXml(source);

/** Returns words with their formatting, to be compared. */
export const looksOf = (nodes: readonly Node[], surface: Surface): string =>
  JSON.stringify(blocksOfNodes(nodes, [], surface), (_key, value) =>
    typeof value === 'string' ? asInXml(value) : value,
  );

/** Returns the texts that have changed since the file was made. */
export function differencesOf(
  { unit, piece }: Returning,
  inFile: string,
  isSame: boolean,
): Difference[] {
  const { path, words } = unit;
  const differences: Difference[] = [];
  if (isSourceChanged(piece, inFile))
    differences.push({ path, changed: 'source', inFile, now: piece.source });
  if (!isSame && isTargetChanged(unit, piece))
    differences.push({ path, changed: 'target', inFile: words, now: piece.target });
  return differences;
}

/**
 * Whether a person has changed the target since the file was made. A proposal, or text from an earlier file, is
 * replaced without a question.
 */
const isTargetChanged = ({ check }: ReadUnit, { target, status, imported }: PieceStatus) =>
  check.source !== null && status !== 'missing' && !imported && check.target !== hashOf(target);

/** Returns the figures of the source that the target has neither as codes nor written out in its words. */
export function missingFigures({
  unit,
  piece,
  nodes,
  surface,
}: Returning): MissingFigures | undefined {
  const there = new Set(figuresAmong(unit.target ?? []));
  const figures = figuresAmong(nodes.source(piece))
    .filter((key) => !there.has(key))
    .map((key) => surface(key, ''))
    .filter((text) => text !== '' && !unit.words.includes(text));
  return figures.length > 0 ? { path: unit.path, figures } : undefined;
}

/** Returns words that are too long for their field. */
export function tooLong({ unit, piece }: Returning): TooLong | undefined {
  const limit = maxLengthOf(piece.kind);
  const { length } = unit.words;
  return limit !== null && length > limit ? { path: unit.path, length, limit } : undefined;
}
