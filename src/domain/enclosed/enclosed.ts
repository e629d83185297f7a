import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Metric, Quote } from '../report';

/** What a figure says besides its words; indicators belong to an installation. */
export type EnclosedFigure = Omit<Metric, 'key' | 'place' | 'position' | 'indicator'> & {
  /** Where in its passage; in a table also which square of its grid, from 1. Null where it has no place. */
  at: { start: number; end: number; row?: number; column?: number } | null;
};
export type EnclosedQuote = Omit<Quote, 'key' | 'places'> & {
  /** One for each part: how many paragraphs further down, and where there. */
  at: { below: number; start: number; end: number }[];
};

/** Words of a report that stand together, a heading, a paragraph or a table, and all that an editor said of them. */
export interface Passage {
  /** Names the words, see `hashOf`. */
  words: string;
  figures: EnclosedFigure[];
  quotes: EnclosedQuote[];
  /** They are an item of an ordered list: its number, which a form prints, is no part of them. */
  ordered?: true;
}

/**
 * What an editor knows of a report and its prose does not say. Our forms enclose it, so that they come back as the same
 * report; it holds for words that still stand, and for no others.
 */
export interface Enclosed {
  version: 1;
  year: number | null;
  summary: string | null;
  keywords: string | null;
  passages: Passage[];
}

/** 64 bits name a passage among those of one report. */
const LENGTH = 16;

/** Names words, whatever white space sets them. */
export const hashOf = (words: string): string =>
  bytesToHex(sha256(utf8ToBytes(words.replace(/\s+/g, '')))).slice(0, LENGTH);
