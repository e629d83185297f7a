import type { Block } from '../report';
import { align } from './align';
import { BLOCK_BREAK, textOf } from './blocks';
import type { Carried, PieceState, TranslationState } from './piece';

/** The blocks of a body that are one piece. In a source each block is one; a translator may split it. */
export interface Group {
  id: string;
  blocks: Block[];
}

/** The parts of a report that have no keys of their own, with the ids that stand for them. */
export interface Lists {
  /** By section key. */
  paragraphs: Map<string, Group[]>;
  /** One for each credit. */
  credits: string[];
}

/** A part as it is known: its id and the text that it is known by. */
interface Known {
  id: string;
  text: string;
}

const paragraphPath = (section: string) => `sections.${section}.paragraphs.`;
const CREDITS = 'credits.';

/** The lists of a source: what it has in common with the state keeps its id, wherever it went. */
export function sourceLists(source: Carried, state: TranslationState): Lists {
  const seen = (piece: PieceState) => piece.seen ?? piece.source;
  const remembered = indexOf(state);
  return {
    paragraphs: new Map(
      source.sections.map(({ key, body }) => {
        const blocks = body.filter(isSpoken);
        const { pieces, used } = remembered(paragraphPath(key));
        const ids = idsOf(blocks.map(textOf), knownAs(pieces, paragraphPath(key), seen), used, 'p');
        return [key, blocks.map((block, at) => ({ id: ids[at] ?? '', blocks: [block] }))];
      }),
    ),
    credits: idsOf(
      source.credits.map(({ role, name }) => `${role} ${name}`),
      knownCredits(remembered(CREDITS).pieces, seen),
      remembered(CREDITS).used,
      'c',
    ),
  };
}

/**
 * The lists of a target, by the texts that stood there last; where nothing is known, in the order of the
 * source. A block that is no known piece belongs to the piece before it.
 */
export function targetLists(target: Carried, state: TranslationState, source: Lists): Lists {
  const last = (piece: PieceState) => piece.target;
  const remembered = indexOf(state);
  return {
    paragraphs: new Map(
      target.sections.map(({ key, body }) => {
        const known = knownAs(remembered(paragraphPath(key)).pieces, paragraphPath(key), last);
        return [key, groupsOf(body, known.length > 0 ? known : fresh(source.paragraphs.get(key)))];
      }),
    ),
    credits: creditIds(target, knownCredits(remembered(CREDITS).pieces, last), source.credits),
  };
}

/** What is remembered below a path: its pieces, and the highest number that an id there ever had. */
interface Remembered {
  pieces: PieceState[];
  used: number;
}

/** Looks through the state once, however many sections ask. */
function indexOf(state: TranslationState): (path: string) => Remembered {
  const index = new Map<string, Remembered>();
  const at = (path: string): Remembered => index.get(path) ?? { pieces: [], used: 0 };
  const count = (path: string, parent: string, pieces: PieceState[]) => {
    const number = Number.parseInt(path.slice(parent.length + 1), 10) || 0;
    const { used, pieces: before } = at(parent);
    before.push(...pieces);
    index.set(parent, { pieces: before, used: Math.max(used, number) });
  };
  for (const piece of state.pieces) {
    const parent = parentOf(piece);
    if (parent) count(piece.path, parent, [piece]);
  }
  // A new id must not bring back what was removed.
  for (const piece of state.removed) {
    const parent = parentOf(piece);
    if (parent) count(piece.path, parent, []);
  }
  return at;
}

/** The path that the list of a part without a key has; null for what has a key. */
function parentOf({ kind, path }: Pick<PieceState, 'kind' | 'path'>): string | null {
  if (kind.startsWith('credit.')) return CREDITS;
  return kind === 'paragraph' || kind === 'image' ? path.slice(0, path.lastIndexOf('.') + 1) : null;
}

const isSpoken = (block: Block) => textOf(block).trim() !== '';
const fresh = (groups: Group[] = []): Known[] => groups.map(({ id }) => ({ id, text: '' }));

function knownAs(
  pieces: readonly PieceState[],
  parent: string,
  textIn: (piece: PieceState) => string,
): Known[] {
  return pieces.map((piece) => ({ id: piece.path.slice(parent.length), text: textIn(piece) }));
}

/** Role and name of a credit are two pieces of one part. */
function knownCredits(
  pieces: readonly PieceState[],
  textIn: (piece: PieceState) => string,
): Known[] {
  const byId = new Map<string, string[]>();
  for (const { id, text } of knownAs(pieces, CREDITS, textIn)) {
    const [credit = ''] = id.split('.');
    byId.set(credit, [...(byId.get(credit) ?? []), text]);
  }
  return [...byId].map(([id, texts]) => ({ id, text: texts.join(' ') }));
}

function idsOf(texts: string[], known: Known[], used: number, letter: string): string[] {
  const matches = align(
    known.map(({ text }) => text),
    texts,
  );
  let last = used;
  return matches.map((match) => known[match]?.id ?? `${letter}${(last += 1)}`);
}

function groupsOf(body: readonly Block[], known: Known[]): Group[] {
  const lines = known.flatMap(({ id, text }) =>
    text.split(BLOCK_BREAK).map((line) => ({ id, text: line })),
  );
  const spoken = body.filter(isSpoken);
  const matches = align(
    lines.map(({ text }) => text),
    spoken.map(textOf),
    { inPlace: true },
  );
  const idOf = new Map(spoken.map((block, at) => [block, lines[matches[at] ?? -1]?.id]));
  return grouped(body, (block) => idOf.get(block));
}

function grouped(body: readonly Block[], idOf: (block: Block) => string | undefined): Group[] {
  const groups = new Map<string, Group>();
  let current = body.map(idOf).find(Boolean) ?? 'unknown';
  for (const block of body) {
    current = idOf(block) ?? current;
    const group = groups.get(current) ?? { id: current, blocks: [] };
    group.blocks.push(block);
    groups.set(current, group);
  }
  return [...groups.values()];
}

function creditIds(target: Carried, known: Known[], source: string[]): string[] {
  const all = known.length > 0 ? known : source.map((id) => ({ id, text: '' }));
  const matches = align(
    all.map(({ text }) => text),
    target.credits.map(({ role, name }) => `${role} ${name}`),
    { inPlace: true },
  );
  return matches.map((match, at) => all[match]?.id ?? `unknown${at}`);
}
