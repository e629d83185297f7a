import type { Issue } from '../../domain/issue';

/**
 * Gives each finding of a list a key that it keeps while others come and go, so that a reason that is being typed stays
 * with its finding. Equal findings are counted.
 */
export function keyedBy<Item>(
  items: readonly Item[],
  findingOf: (item: Item) => Issue,
): [key: string, item: Item][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { id, ruleId, place, field, actual } = findingOf(item);
    const name = id ?? JSON.stringify([ruleId, place, field, actual]);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return [`${name} ${nth}`, item];
  });
}
