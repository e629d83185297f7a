import { sameJson } from '../../version/same-json';
import { regions, slice } from './regions';
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

const sameTokens = (a: readonly Token[], b: readonly Token[]): boolean =>
  sameJson(a.map(nameOf), b.map(nameOf));
