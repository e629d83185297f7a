import type { Credit } from '../report';
import { align } from './align';
import { textOf } from './blocks';
import { groupsOf, isSpoken, type Group } from './grouped';
import type { Carried, PieceState, TranslationState } from './piece';
import {
  CREDITS,
  knownCredits,
  knownParts,
  paragraphPath,
  rememberedIn,
  rowPath,
  type Known,
} from './remembered';
import { rowAsBlock } from './rows';

/** The parts of a report that have no keys, with ids in place of keys. */
export interface Lists {
  /** The paragraphs of each section and the rows of each table, by the prefix of their paths. */
  groups: Map<string, Group[]>;
  /** One id for each credit. */
  credits: string[];
}

/** Returns the lists of a source. Each part that the state knows keeps its id, wherever it moved. */
export function sourceLists(source: Carried, state: TranslationState): Lists {
  const seen = (piece: PieceState) => piece.seen ?? piece.source;
  const remembered = rememberedIn(state);
  const groups = bodiesOf(source).map(({ path, letter, body }) => {
    const { pieces, used } = remembered(path);
    const blocks = body.filter(isSpoken);
    const ids = idsOf(blocks.map(textOf), knownParts(pieces, path, seen), used, letter);
    return [path, blocks.map((block, at) => ({ id: ids[at] ?? '', blocks: [block] }))] as const;
  });
  const { pieces, used } = remembered(CREDITS);
  const credits = idsOf(source.credits.map(creditText), knownCredits(pieces, seen), used, 'c');
  return { groups: new Map(groups), credits };
}

/**
 * Returns the lists of a target, matched by the last known texts; if no text is known, in the order of the source. A
 * block that matches no piece belongs to the piece before it.
 */
export function targetLists(target: Carried, state: TranslationState, source: Lists): Lists {
  const last = (piece: PieceState) => piece.target;
  const remembered = rememberedIn(state);
  const groups = bodiesOf(target).map(({ path, body }) => {
    const known = knownParts(remembered(path).pieces, path, last);
    const fresh = (source.groups.get(path) ?? []).map(({ id }) => withoutText(id));
    return [path, groupsOf(body, known.length > 0 ? known : fresh)] as const;
  });
  const known = knownCredits(remembered(CREDITS).pieces, last);
  const fresh = source.credits.map(withoutText);
  return {
    groups: new Map(groups),
    credits: creditIds(target.credits, known.length > 0 ? known : fresh),
  };
}

/** Returns every list of blocks: the prose of each section, and the rows of each table. */
const bodiesOf = ({ sections }: Carried) =>
  sections.flatMap(({ key, body, tables }) => [
    { path: paragraphPath(key), letter: 'p', body },
    ...tables.map((table) => ({
      path: rowPath(key, table.key),
      letter: 'r',
      body: table.rows.map(rowAsBlock),
    })),
  ]);
const creditText = ({ role, name }: Credit) => `${role} ${name}`;
const withoutText = (id: string): Known => ({ id, text: '' });

/** Returns the ids of the parts of a source: the id of an equal or similar known text, or else the next number. */
function idsOf(texts: string[], known: Known[], used: number, letter: string): string[] {
  const matches = align(
    known.map(({ text }) => text),
    texts,
  );
  let last = used;
  return matches.map((match) => known[match]?.id ?? `${letter}${(last += 1)}`);
}

function creditIds(credits: readonly Credit[], known: readonly Known[]): string[] {
  const matches = align(
    known.map(({ text }) => text),
    credits.map(creditText),
    { inPlace: true },
  );
  return matches.map((match, at) => known[match]?.id ?? `unknown${at}`);
}
