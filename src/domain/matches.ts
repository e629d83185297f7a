/**
 * Returns every match of a pattern that has the flag `g`, in order. `String.matchAll` copies the pattern for each text.
 * With dozens of patterns for every paragraph, the copies cost more than the matching.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
