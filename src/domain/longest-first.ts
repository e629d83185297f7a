/** Words in the order in which to try them, where one may begin or end with another: the longest first. */
export const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length);
