/** Returns the items that the others do not match one for one: of three alike against two, the last. */
export function excess<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string | number,
): Item[] {
  const left = new Map<string | number, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return items.filter((item) => {
    const times = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), times - 1);
    return times <= 0;
  });
}
