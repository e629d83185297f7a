import { sameJson } from '../../version/same-json';
import { regions, slice } from './regions';
import type { Mark } from '../manuscript';
import { nameOf, type Token } from './tokens';

/** Words that only one side changed; null where both changed the same words, or words side by side. */
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

/** Two people who record one number each give it a key of their own: that is no other thing. */
const sameTokens = (a: readonly Token[], b: readonly Token[]): boolean =>
  sameJson(a.map(namedAlike), b.map(namedAlike));

const namedAlike = (token: Token): string =>
  nameOf('node' in token ? token : { ...token, marks: token.marks.map(withoutKey) });

function withoutKey(mark: Mark): Mark {
  const record = mark.attrs?.record;
  return record ? { ...mark, attrs: { ...mark.attrs, record: { ...record, key: null } } } : mark;
}
