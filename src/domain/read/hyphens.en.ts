import type { Line } from './line';

/** Words that often begin a compound: well-known, long-term, twenty-five. Their hyphen stays. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  (
    'well self non co long short high low full part year first second third fourth half mid multi post pre ex anti semi ' +
    'cross on off in out up down over under end face door day ground state follow check sign low pay user work health ' +
    'community school family child adult home one two three four five six seven eight nine ten twenty thirty forty fifty ' +
    'sixty seventy eighty ninety'
  ).split(' '),
);
const [ENDS, BEGINS] = [/([A-Za-z]{2,})-$/, /^([a-z]{2,})/];

/**
 * Returns a test whether a hyphen at the end of a line only breaks a word: ac- / count. It stays if its first part is a
 * word of the text or of many compounds: twenty- / five.
 */
export function breaksWordIn(lines: readonly Line[]): (before: string, after: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return (before, after) => {
    const first = ENDS.exec(before.slice(-LONGEST))?.[1]?.toLowerCase();
    if (!first || !BEGINS.test(after) || FIRST_PARTS.has(first)) return false;
    words ??= wordsOf(lines);
    return !words.has(first);
  };
}
const LONGEST = 40;

const withoutPart = (text: string): string => {
  const part = ENDS.exec(text.slice(-LONGEST))?.[0] ?? '';
  return text.slice(0, text.length - part.length);
};

/** Returns the words of the lines, without the parts of words before a hyphen at the end of a line. */
const wordsOf = (lines: readonly Line[]): Set<string> =>
  new Set(
    lines.flatMap(
      ({ text }) =>
        withoutPart(text)
          .toLowerCase()
          .match(/[a-z]{2,}/g) ?? [],
    ),
  );
