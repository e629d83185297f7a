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
  return {
    paragraphs: new Map(
      source.sections.map(({ key, body }) => {
        const blocks = body.filter(isSpoken);
        const known = knownBelow(state, paragraphPath(key), seen);
        const ids = idsOf(blocks.map(textOf), known, usedBelow(state, paragraphPath(key)), 'p');
        return [key, blocks.map((block, at) => ({ id: ids[at] ?? '', blocks: [block] }))];
      }),
    ),
    credits: idsOf(
      source.credits.map(({ role, name }) => `${role} ${name}`),
      knownCredits(state, seen),
      usedBelow(state, CREDITS),
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
  return {
    paragraphs: new Map(
      target.sections.map(({ key, body }) => {
        const known = knownBelow(state, paragraphPath(key), last);
        return [key, groupsOf(body, known.length > 0 ? known : fresh(source.paragraphs.get(key)))];
      }),
    ),
    credits: creditIds(target, knownCredits(state, last), source.credits),
  };
}

const isSpoken = (block: Block) => textOf(block).trim() !== '';
const fresh = (groups: Group[] = []): Known[] => groups.map(({ id }) => ({ id, text: '' }));

function knownBelow(
  state: TranslationState,
  prefix: string,
  textIn: (piece: PieceState) => string,
): Known[] {
  return state.pieces
    .filter(({ path }) => path.startsWith(prefix))
    .map((piece) => ({ id: piece.path.slice(prefix.length), text: textIn(piece) }));
}

/** Role and name of a credit are two pieces of one part. */
function knownCredits(state: TranslationState, textIn: (piece: PieceState) => string): Known[] {
  const byId = new Map<string, string[]>();
  for (const { id, text } of knownBelow(state, CREDITS, textIn)) {
    const [credit = ''] = id.split('.');
    byId.set(credit, [...(byId.get(credit) ?? []), text]);
  }
  return [...byId].map(([id, texts]) => ({ id, text: texts.join(' ') }));
}

/** Every number that an id below a path ever had: a new one must not bring back what was removed. */
function usedBelow(state: TranslationState, prefix: string): number {
  const numbers = [...state.pieces, ...state.removed]
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path }) => Number.parseInt(path.slice(prefix.length + 1), 10) || 0);
  return numbers.reduce((most, number) => Math.max(most, number), 0);
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
