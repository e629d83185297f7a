/**
 * Returns the first index of an ordered list from which `holds` is true; the list's length if it is never true. Takes
 * log n steps (binary search).
 */
export function firstWhere<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
