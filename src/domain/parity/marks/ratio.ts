/**
 * The value of a ratio from its printed parts: 17.6:1 and 1:17.6 are both 17.6, since the two languages may name either
 * side first. A ratio with more parts keeps their order.
 */
export function ratioOf(printed: string): string {
  const parts = printed.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const others = parts.filter((part) => part !== 1);
  return (parts.length === 2 && others.length < 2 ? [Math.max(...parts)] : parts).join(':');
}
