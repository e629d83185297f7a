/**
 * Returns how similar two texts are, from 0 to 1: the Dice coefficient of their pairs of neighbouring letters. It suits
 * Chinese, which has no spaces between words, as well as English.
 */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Returns the pairs of neighbouring letters of a text. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
