import { canonical } from '../../version/canonical';
import type { Node } from '../manuscript';
import type { Conflict } from './conflict';
import { textOf, wordsOf } from './tokens';
import { mergeWords } from './words';

/** Returns what stands in place of a conflict. */
export type Settle = (conflict: Conflict) => Node[];

/** A manuscript as its lines that exist once, its cover, its sections and its credits. */
export interface Parts {
  lines: Node[];
  /** The cover, if there is one. */
  cover: Node[];
  flow: Node[];
  credits: Node[];
}

/** Returns a line that exists once, or an empty one. */
export const lineIn = ({ lines }: Parts, type: string): Node =>
  lines.find((line) => line.type === type) ?? { type, content: [] };

/**
 * Merges a line that exists only once, such as the title or the author. A choice takes one side, because the line
 * cannot appear twice.
 */
export function mergeLine(base: Node, mine: Node, theirs: Node, settle: Settle): Node {
  const words = mergeWords(wordsOf(base), wordsOf(mine), wordsOf(theirs));
  if (words) return { ...theirs, content: textOf(words) };
  const chosen = settle({ base: [base], mine: [mine], theirs: [theirs] });
  return { ...theirs, content: chosen.flatMap(({ content = [] }) => content) };
}

/** Returns the numbers that an editor dismissed. */
export const dismissalsIn = ({ attrs }: Node): unknown[] => (attrs?.dismissals ?? []) as unknown[];

/** Merges lists without keys: keeps what either side added, and leaves out what either side removed. */
export function union(base: unknown[], mine: unknown[], theirs: unknown[]): unknown[] {
  const [old, own, other] = [base, mine, theirs].map((all) => new Set(all.map(canonical)));
  const kept = theirs.filter((one) => own!.has(canonical(one)) || !old!.has(canonical(one)));
  const added = mine.filter((one) => !old!.has(canonical(one)) && !other!.has(canonical(one)));
  return [...kept, ...added];
}
