import { hashOf } from '../hash';
import { hasBlocks } from '../kinds';
import type { Given } from '../piece';
import type { PieceStatus } from '../status';
import type { Node, ReturnedUnit } from './bundle';
import { figuresAmong, textOfNodes, type Surface } from './nodes';
import { maxLengthOf } from './notes';
import { blocksOfNodes } from './restore';
import type { PieceNodes } from './sides';
import { asInXml } from './xml';

/** A text that is not what it was when the file was made. */
export interface Difference {
  path: string;
  /** Which side changed; `piece` where there is no such piece any more. */
  changed: 'source' | 'target' | 'piece';
  inFile: string;
  now: string | null;
}

/** Figures of the source that the translation of a piece does not have. */
export interface MissingFigures {
  path: string;
  figures: string[];
}

/** Words that do not fit where they belong; lengths in characters. */
export interface TooLong {
  path: string;
  length: number;
  limit: number;
}

/** What one unit brings. */
export interface Taken {
  given?: Given | undefined;
  differences: Difference[];
  missingFigures?: MissingFigures | undefined;
  tooLong?: TooLong | undefined;
}

/** A unit with the words of its target. */
export type ReadUnit = ReturnedUnit & { words: string };

/** A unit that came back, and the piece that it is about as it stands now. */
interface Returning {
  unit: ReadUnit;
  piece: PieceStatus;
  nodes: PieceNodes;
  surface: Surface;
}

/** What a unit brings to its piece: words, and what is odd about them. */
export function acceptUnit(returning: Returning): Taken {
  const inFile = sourceInFile(returning);
  const isSame = saysTheSame(returning);
  return {
    given: isSame ? confirmed(returning, inFile) : newWords(returning, inFile),
    differences: differencesOf(returning, inFile, isSame),
    missingFigures: isSame ? undefined : missingFigures(returning),
    tooLong: tooLong(returning),
  };
}

/** The source text in the file. A tool may leave out how a figure was written; an equal hash tells that it is the same. */
function sourceInFile({ unit, piece, nodes }: Returning): string {
  if (unit.check.source === piece.hash) return asInXml(piece.source);
  const printed = new Map(
    nodes.source(piece).flatMap((node) => (isFigure(node) ? [[node.key, node.text] as const] : [])),
  );
  return textOfNodes(unit.source, (key, text) => text || (printed.get(key) ?? ''));
}

const isFigure = (node: Node) => typeof node === 'object' && node.type === 'figure';

const isSourceChanged = ({ source }: PieceStatus, inFile: string) => inFile !== asInXml(source);

/** Whether the file brings what stands there already: the same words, and but for a table, in the same looks. */
function saysTheSame({ unit, piece, nodes, surface }: Returning): boolean {
  const now = nodes.target(piece);
  if (unit.isPlain) return unit.words.trim() === asInXml(textOfNodes(now)).trim();
  return looksOf(unit.target ?? [], surface) === looksOf(now, surface);
}

const looksOf = (nodes: readonly Node[], surface: Surface): string =>
  JSON.stringify(blocksOfNodes(nodes, [], surface), (_key, value) =>
    typeof value === 'string' ? asInXml(value) : value,
  );

/** Words that stand there already are news only where the file says that they are done. */
function confirmed({ unit, piece }: Returning, inFile: string): Given | undefined {
  const isNews = unit.isDone && piece.status !== 'translated' && !isSourceChanged(piece, inFile);
  return isNews ? { path: unit.path, kind: piece.kind, isConfirmed: true } : undefined;
}

function newWords({ unit, piece, nodes, surface }: Returning, inFile: string): Given {
  const { path, words, target, isDone, isUnfinished, check } = unit;
  const own = nodes.blocks(piece, 'target');
  const models = own.length > 0 ? own : nodes.blocks(piece, 'source');
  return {
    path,
    kind: piece.kind,
    text: words,
    isConfirmed: isDone,
    isImported: true,
    ...(isUnfinished && { isUnfinished }),
    keepsReplaced: !piece.imported && check.target !== hashOf(piece.target),
    ...(hasBlocks(piece.kind) && { blocks: blocksOfNodes(target ?? [], models, surface) }),
    ...(isSourceChanged(piece, inFile) && { source: inFile }),
  };
}

function differencesOf({ unit, piece }: Returning, inFile: string, isSame: boolean): Difference[] {
  const { path, words } = unit;
  const differences: Difference[] = [];
  if (isSourceChanged(piece, inFile))
    differences.push({ path, changed: 'source', inFile, now: piece.source });
  if (!isSame && isTargetChanged(unit, piece))
    differences.push({ path, changed: 'target', inFile: words, now: piece.target });
  return differences;
}

/** Words that someone wrote here are worth a question; a proposal, or what a file brought before, gives way. */
const isTargetChanged = ({ check }: ReadUnit, { target, status, imported }: PieceStatus) =>
  check.source !== null && status !== 'missing' && !imported && check.target !== hashOf(target);

/** Figures of the source that neither stand as codes in the target nor are written out in its words. */
function missingFigures({ unit, piece, nodes, surface }: Returning): MissingFigures | undefined {
  const there = new Set(figuresAmong(unit.target ?? []));
  const figures = figuresAmong(nodes.source(piece))
    .filter((key) => !there.has(key))
    .map((key) => surface(key, ''))
    .filter((text) => text !== '' && !unit.words.includes(text));
  return figures.length > 0 ? { path: unit.path, figures } : undefined;
}

function tooLong({ unit, piece }: Returning): TooLong | undefined {
  const limit = maxLengthOf(piece.kind);
  const { length } = unit.words;
  return limit !== null && length > limit ? { path: unit.path, length, limit } : undefined;
}
