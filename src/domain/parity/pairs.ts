/**
 * The most pairs that are compared one by one: 150 figures of a paragraph with 150 of its translation. That is three
 * times the fullest paragraphs of reports. To compare all pairs would take time with the square of their number.
 */
export const MOST_PAIRS = 150 * 150;
/** How far from its place a figure of a crowded paragraph is searched, in figures. */
export const NEAR = 12;

/** Whether there are too many figures to compare each with all. */
export const areCrowded = (source: readonly unknown[], target: readonly unknown[]): boolean =>
  source.length * target.length > MOST_PAIRS;

/** Returns every pair of items from two lists. For long lists it returns only pairs at about the same place. */
export function pairsOf<Item>(source: readonly Item[], target: readonly Item[]): [Item, Item][] {
  if (!areCrowded(source, target))
    return source.flatMap((one) => target.map((other): [Item, Item] => [one, other]));
  const reach = Math.max(NEAR, Math.floor(MOST_PAIRS / source.length / 2));
  return source.flatMap((one, at) => {
    const middle = Math.round((at * target.length) / source.length);
    const near = target.slice(Math.max(0, middle - reach), middle + reach + 1);
    return near.map((other): [Item, Item] => [one, other]);
  });
}
