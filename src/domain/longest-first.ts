/** Sorts words so that the longest is tried first. Use it when one word may begin or end with another. */
export const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length);
