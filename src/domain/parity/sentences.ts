import { matchesOf } from '../matches';
import type { Language } from '../quantity';
import { partOf, type Read } from './reading';

/** Where sentences end, the closing quote marks with them. A colon and a comma go on. */
const ENDS = {
  zh: /[。！？!?]+[”’」』）)]*|\n/g,
  en: /[.!?]+["”’')]*(?=\s|$)|\n/g,
};
/** Where the source parts its clauses by semicolons, they are sentences: English makes points of them, or keeps them. */
const CLAUSES = {
  zh: /[。！？；!?;]+[”’」』）)]*|\n/g,
  en: /[.!?;]+["”’')]*(?=\s|$)|\n/g,
};
/** After these a point ends no sentence: an abbreviation, or an initial. */
const ABBREVIATED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|cf|Fig|Vol)|\b[A-Z])$/;

/** Where each sentence of a text begins and ends, spaces between them belonging to none. */
export function sentenceSpans(
  text: string,
  language: Language,
  byClause = false,
): { start: number; end: number }[] {
  const ends = matchesOf(text, (byClause ? CLAUSES : ENDS)[language])
    .filter(({ index }) => language === 'zh' || !ABBREVIATED.test(text.slice(0, index).slice(-8)))
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

/** A sentence as a passage of its own, and where it stands in its passage. */
export interface Sentence {
  read: Read;
  of: Read;
  start: number;
  end: number;
}

/** The sentences of some passages, in order; parted at semicolons too, where that is asked for. */
export const sentencesOf = (reads: readonly Read[], byClause: boolean): Sentence[] =>
  reads.flatMap((of) =>
    sentenceSpans(of.passage.text, of.language, byClause).map(({ start, end }) => ({
      read: partOf(of, start, end),
      of,
      start,
      end,
    })),
  );
