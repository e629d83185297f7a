import { sameJson } from '../../version/same-json';
import { regions, slice } from './regions';
import type { Mark } from '../manuscript';
import { nameOf, type Token } from './tokens';

/** Merges the words of two sides. Returns null if both sides changed the same words, or words next to each other. */
export function mergeWords(
  base: readonly Token[],
  mine: readonly Token[],
  theirs: readonly Token[],
): Token[] | null {
  const names = [base, mine, theirs].map((tokens) => tokens.map(nameOf)) as [
    string[],
    string[],
    string[],
  ];
  const merged: Token[] = [];
  for (const region of regions(...names, true)) {
    const side = region.kind === 'theirs' ? 'theirs' : 'mine';
    const taken = slice({ mine, theirs }[side], region[side]);
    const others = slice(theirs, region.theirs);
    if (region.kind === 'both' && !sameTokens(taken, others)) return null;
    merged.push(...taken);
  }
  return merged;
}

/**
 * Compares tokens without the keys of records. If two users record the same number, each record gets its own key, but
 * the change is the same.
 */
const sameTokens = (a: readonly Token[], b: readonly Token[]): boolean =>
  sameJson(a.map(namedAlike), b.map(namedAlike));

const namedAlike = (token: Token): string =>
  nameOf('node' in token ? token : { ...token, marks: token.marks.map(withoutKey) });

function withoutKey(mark: Mark): Mark {
  const record = mark.attrs?.record;
  return record ? { ...mark, attrs: { ...mark.attrs, record: { ...record, key: null } } } : mark;
}
