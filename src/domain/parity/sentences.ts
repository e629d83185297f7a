import { matchesOf } from '../matches';
import type { Language } from '../quantity';
import { partOf, type Read } from './reading';

/** The ends of sentences, with closing quotation marks. A colon or a comma does not end a sentence. */
const ENDS = {
  zh: /[。！？!?]+[”’」』）)]*|\n/g,
  en: /[.!?]+["”’')]*(?=\s|$)|\n/g,
};
/**
 * Clauses that end with a semicolon in the source count as sentences. English turns the semicolons into full stops, or
 * keeps them.
 */
const CLAUSES = {
  zh: /[。！？；!?;]+[”’」』）)]*|\n/g,
  en: /[.!?;]+["”’')]*(?=\s|$)|\n/g,
};
/** A full stop after these does not end a sentence: an abbreviation or an initial. */
const ABBREVIATED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|cf|Fig|Vol)|\b[A-Z])$/;

/** “…。”他说。 is one sentence: such a short one would be set against whatever stands next to it. */
const SAYS_WHO = /^[^。！？“”「」]{1,6}(?:说|說|道|表示|写|寫|告[诉訴][^。]{1,6})。/;
const LONGEST_WHO = 16;

/** Returns the start and end of each sentence of a text. Spaces between sentences belong to neither. */
export function sentenceSpans(
  text: string,
  language: Language,
  byClause = false,
): { start: number; end: number }[] {
  const ends = matchesOf(text, (byClause ? CLAUSES : ENDS)[language])
    .filter(({ 0: mark, index }) =>
      language === 'zh'
        ? !/[”」』]$/.test(mark) ||
          !SAYS_WHO.test(text.slice(index + mark.length).slice(0, LONGEST_WHO))
        : !ABBREVIATED.test(text.slice(0, index).slice(-8)),
    )
    .map(({ 0: mark, index }) => index + mark.length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends
    .map((end, at) => trimmed(text, ends[at - 1] ?? 0, end))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const blank = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + blank, end };
}

/** A sentence read as a passage, and its place in the passage `of`. */
export interface Sentence {
  read: Read;
  of: Read;
  start: number;
  end: number;
}

/** Returns some sentences as passages. */
export const readsOf = (sentences: readonly Sentence[]): Read[] =>
  sentences.map(({ read }) => read);

/** Returns the sentences of some passages in order. With `byClause` it also splits at semicolons. */
export const sentencesOf = (reads: readonly Read[], byClause: boolean): Sentence[] =>
  reads.flatMap((of) =>
    sentenceSpans(of.passage.text, of.language, byClause).map(({ start, end }) => ({
      read: partOf(of, start, end),
      of,
      start,
      end,
    })),
  );
