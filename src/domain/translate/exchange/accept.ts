import type { Block } from '../../report';
import { hashOf } from '../hash';
import type { Given } from '../piece';
import { statusOf, type PieceStatus } from '../status';
import type { ReturnedUnit } from './bundle';
import { nodesIn, type Sides } from './export';
import { figuresAmong, textOfNodes } from './nodes';
import { maxLengthOf } from './notes';
import { blocksOfNodes } from './restore';
import { asInXml } from './xml';

/** A text that is not what it was when the file was made. */
export interface Difference {
  path: string;
  /** Which side changed; `piece` where there is no such piece any more. */
  changed: 'source' | 'target' | 'piece';
  inFile: string;
  now: string | null;
}

/** What a file brings to a translation. */
export interface Acceptance {
  given: Given[];
  differences: Difference[];
  /** Figures of the source that the translation of a piece does not have. */
  missingFigures: { path: string; figures: string[] }[];
  tooLong: { path: string; length: number; limit: number }[];
}

/**
 * What a returned file means for a translation as it is now. A unit without a target, or with what stands
 * there already, brings nothing. Where a text changed since the file was made, that is a difference; its
 * words are given all the same, with the source that they were made from, for a caller who merges.
 */
export function accept(units: readonly ReturnedUnit[], sides: Sides): Acceptance {
  const pieces = new Map(
    statusOf(sides.source, sides.target, sides.state).pieces.map((piece) => [piece.path, piece]),
  );
  const surface = surfaces(units, sides);
  const nodes = nodesIn(sides);
  const taken = units.flatMap((unit) => {
    const read = { ...unit, words: textOfNodes(unit.target ?? [], surface) };
    if (read.words.trim() === '') return [];
    const piece = pieces.get(unit.path);
    return [piece ? acceptUnit(read, piece, nodes, surface) : homeless(read)];
  });
  return {
    given: taken.flatMap(({ given }) => given ?? []),
    differences: taken.flatMap(({ differences }) => differences),
    missingFigures: taken.flatMap(({ missing }) => missing ?? []),
    tooLong: taken.flatMap(({ tooLong }) => tooLong ?? []),
  };
}

type Read = ReturnedUnit & { words: string };
type Surface = (key: string, text: string) => string;
type Taken = {
  given?: Given | undefined;
  differences: Difference[];
  missing?: Acceptance['missingFigures'][number] | undefined;
  tooLong?: Acceptance['tooLong'][number] | undefined;
};

/** How each figure is written in the target: as the file says, or as it stands there now. */
function surfaces(units: readonly ReturnedUnit[], { target }: Sides): Surface {
  const metrics = target?.sections.flatMap((section) => section.metrics) ?? [];
  const written = new Map(metrics.map(({ key, text }) => [key, text]));
  for (const { path, target: words } of units) {
    const key = /\.metrics\.(.+)\.text$/.exec(path)?.[1];
    const text = words && textOfNodes(words).trim();
    if (key && text) written.set(key, text);
  }
  return (key, text) => written.get(key) || text;
}

function homeless({ path, source, words }: Read): Taken {
  const from = textOfNodes(source);
  return {
    given: { path, kind: kindOf(path), text: words, source: from, isConfirmed: true },
    differences: [{ path, changed: 'piece', inFile: from, now: null }],
  };
}

/** Enough of a kind for a piece to find its way back when its source returns. */
function kindOf(path: string): Given['kind'] {
  if (path.includes('.paragraphs.')) return 'paragraph';
  const [, part, field] = /(quote|metric|photo|credit)s\.[^.]+\.(\w+)$/.exec(path) ?? [];
  return (part ? `${part}.${field}` : path.split('.').at(-1)) as Given['kind'];
}

function acceptUnit(
  unit: Read,
  piece: PieceStatus,
  nodes: ReturnType<typeof nodesIn>,
  surface: Surface,
): Taken {
  const inFile = sourceInFile(unit, piece, nodes);
  const isSourceChanged = inFile !== asInXml(piece.source);
  const now = nodes.target(piece);
  const isSame = unit.isPlain
    ? unit.words === asInXml(textOfNodes(now))
    : sameNodes(unit, now, surface);
  const differences = [
    ...(isSourceChanged
      ? [{ path: unit.path, changed: 'source' as const, inFile, now: piece.source }]
      : []),
    ...(!isSame && isTargetChanged(unit, piece)
      ? [{ path: unit.path, changed: 'target' as const, inFile: unit.words, now: piece.target }]
      : []),
  ];
  const limit = maxLengthOf(piece.kind);
  return {
    differences,
    given: givenOf(unit, piece, { isSame, isSourceChanged, inFile }, nodes, surface),
    missing: isSame ? undefined : missingFigures(unit, piece, nodes, surface),
    tooLong:
      limit !== null && unit.words.length > limit
        ? { path: unit.path, length: unit.words.length, limit }
        : undefined,
  };
}

/** A tool may leave out how a figure was written; the hash then tells whether the source is the same. */
function sourceInFile(
  { source, check }: Read,
  piece: PieceStatus,
  nodes: ReturnType<typeof nodesIn>,
) {
  if (check.source === piece.hash) return asInXml(piece.source);
  const figures = new Map(
    nodes
      .source(piece)
      .flatMap((node) =>
        typeof node === 'object' && node.type === 'figure' ? [[node.key, node.text] as const] : [],
      ),
  );
  return textOfNodes(source, (key, text) => text || (figures.get(key) ?? ''));
}

/** Words that someone wrote here are worth a question; a proposal, or what a file brought before, gives way. */
const isTargetChanged = ({ check }: Read, { target, status, imported }: PieceStatus) =>
  check.source !== null && status !== 'missing' && !imported && check.target !== hashOf(target);

/** The same words in the same looks. */
function sameNodes(
  { target }: Read,
  now: ReturnType<ReturnType<typeof nodesIn>['target']>,
  surface: Surface,
): boolean {
  const looks = (nodes: typeof now) =>
    JSON.stringify(blocksOfNodes(nodes, [], surface), (_key, value) =>
      typeof value === 'string' ? asInXml(value) : value,
    );
  return looks(target ?? []) === looks(now);
}

function givenOf(
  { path, words, target, isDone, check }: Read,
  piece: PieceStatus,
  seen: { isSame: boolean; isSourceChanged: boolean; inFile: string },
  nodes: ReturnType<typeof nodesIn>,
  surface: Surface,
): Given | undefined {
  const { kind, status } = piece;
  if (seen.isSame) {
    const isNews = isDone && status !== 'translated' && !seen.isSourceChanged;
    return isNews ? { path, kind, isConfirmed: true } : undefined;
  }
  const own = nodes.blocks(piece, 'target');
  const models: Block[] = own.length > 0 ? own : nodes.blocks(piece, 'source');
  return {
    ...{ path, kind, text: words, isConfirmed: isDone, isImported: true },
    keepsReplaced: !piece.imported && check.target !== hashOf(piece.target),
    ...(kind === 'paragraph' && { blocks: blocksOfNodes(target ?? [], models, surface) }),
    ...(seen.isSourceChanged && { source: seen.inFile }),
  };
}

function missingFigures(
  { path, target, words }: Read,
  piece: PieceStatus,
  nodes: ReturnType<typeof nodesIn>,
  surface: Surface,
) {
  const there = new Set(figuresAmong(target ?? []));
  const missing = figuresAmong(nodes.source(piece))
    .filter((key) => !there.has(key))
    .map((key) => surface(key, ''))
    .filter((text) => text !== '' && !words.includes(text));
  return missing.length > 0 ? { path, figures: missing } : undefined;
}
