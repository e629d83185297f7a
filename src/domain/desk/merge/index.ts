import type { Node } from '../manuscript';
import { asCopy } from './as-copy';
import type { Conflict } from './conflict';
import { dismissalsIn, lineIn, mergeLine, union, type Parts, type Settle } from './merge-line';
import { inPairs } from './pairs';
import { photoOf } from './photo';
import { nameOfNode } from './places';
import { regions, slice } from './regions';
import { fromTokens, tokensOf } from './tokens';
import { mergeWords } from './words';

export type { Conflict };

/**
 * Whether both versions can be kept. A title exists only once, and a section that both sides changed is one section.
 */
export const canBeBoth = ({ mine, theirs }: Pick<Conflict, 'mine' | 'theirs'>): boolean =>
  [...mine, ...theirs].every(({ type }) => !/^report_|^heading$/.test(type));

export type Choice = 'mine' | 'theirs' | 'both';

/** The choice for each conflict, in order. Mine is used if nothing is chosen yet. */
export type Choices = readonly (Choice | undefined)[];

export interface Merged {
  document: Node;
  conflicts: Conflict[];
}

/**
 * Merges a manuscript three ways: paragraph by paragraph, and word by word if both sides changed a paragraph. No change
 * is left out. Different changes of the same words are a conflict, which the choices settle.
 */
export function merge(base: Node, mine: Node, theirs: Node, choices: Choices = []): Merged {
  const conflicts: Conflict[] = [];
  const settle: Settle = (conflict) => {
    conflicts.push(conflict);
    const choice = choices[conflicts.length - 1] ?? 'mine';
    return choice === 'both' ? [...conflict.theirs, ...asCopy(conflict.mine)] : conflict[choice];
  };
  const [old, own, other] = [base, mine, theirs].map(partsOf) as [Parts, Parts, Parts];
  const lines = other.lines.map((line) =>
    mergeLine(lineIn(old, line.type), lineIn(own, line.type), line, settle),
  );
  const flow = sequence(old.flow, own.flow, other.flow, settle);
  const credits = sequence(old.credits, own.credits, other.credits, settle);
  // A text from before the desk showed covers says nothing of them.
  const coverOf = ({ attrs }: Node, parts: Parts) => (attrs?.showsCover ? parts : old).cover;
  const cover = sequence(old.cover, coverOf(mine, own), coverOf(theirs, other), settle);
  const attrs = {
    ...theirs.attrs,
    dismissals: union(dismissalsIn(base), dismissalsIn(mine), dismissalsIn(theirs)),
  };
  return {
    document: { type: 'doc', attrs, content: [...lines, ...cover, ...flow, ...credits] },
    conflicts,
  };
}

function partsOf({ content = [] }: Node): Parts {
  const isCover = ({ type }: Node) => type === 'report_cover';
  const isLine = ({ type }: Node) => type.startsWith('report_') && type !== 'report_cover';
  const isCredit = ({ type }: Node) => type === 'credit';
  const isAround = (node: Node) => isLine(node) || isCover(node) || isCredit(node);
  return {
    lines: content.filter(isLine),
    cover: content.filter(isCover),
    flow: content.filter((node) => !isAround(node)),
    credits: content.filter(isCredit),
  };
}

function sequence(base: Node[], mine: Node[], theirs: Node[], settle: Settle): Node[] {
  const names = [base, mine, theirs].map((nodes) => nodes.map(nameOfNode)) as [
    string[],
    string[],
    string[],
  ];
  return regions(...names, false).flatMap((region) => {
    const taken = {
      base: slice(base, region.base),
      mine: slice(mine, region.mine),
      theirs: slice(theirs, region.theirs),
    };
    if (region.kind === 'same') return taken.base;
    return region.kind === 'both' ? both(taken, settle) : taken[region.kind];
  });
}

function both({ base, mine, theirs }: Conflict, settle: Settle): Node[] {
  if (namesOf(mine) === namesOf(theirs)) return mine;
  // Both sides added something at one place, so both additions are kept.
  if (base.length === 0) return [...theirs, ...mine];
  const [old, own, other] = [tokensOf(base), tokensOf(mine), tokensOf(theirs)];
  const words = old && own && other && mergeWords(old, own, other);
  if (words) return fromTokens(words);
  const photo = photoOf(base, mine, theirs);
  if (photo) return [photo];
  const pairs = inPairs(base, mine, theirs);
  if (!pairs || isOneThing(base, mine, theirs)) return settle({ base, mine, theirs });
  return pairs.flatMap((pair) => onlyOne(pair) ?? both(pair, settle));
}

/** Whether a range cannot be divided any further. */
const isOneThing = (...sides: readonly (readonly Node[])[]): boolean =>
  sides.every((nodes) => nodes.length === 1);

/** Returns the nodes of the only side that changed; null if both sides did. */
function onlyOne({ base, mine, theirs }: Conflict): Node[] | null {
  const [old, own, other] = [base, mine, theirs].map(namesOf);
  if (own === old) return theirs;
  return other === old ? mine : null;
}

const namesOf = (nodes: readonly Node[]): string => nodes.map(nameOfNode).join('\n');
