import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Metric, Photo, Quote } from '../report';

/** A figure without its keys. The indicator is named by its key; an installation that does not have it leaves it out. */
export type EnclosedFigure = Omit<Metric, 'key' | 'place' | 'position'> & {
  /**
   * The place in its passage. In a table, `row` and `column` name the square of its grid, from 1. Null if the figure
   * has no place.
   */
  at: { start: number; end: number; row?: number; column?: number } | null;
};
export type EnclosedQuote = Omit<Quote, 'key' | 'places'> & {
  /** One place per part of the quote. `below` counts the paragraphs from the first part's paragraph. */
  at: { below: number; start: number; end: number }[];
};

/** The words of the cover. The form shows its picture before the text. */
export type EnclosedCover = Pick<Photo, 'alt' | 'caption' | 'credit'>;

/** A heading, a paragraph or a table, with everything that an editor stated about its words. */
export interface Passage {
  /** The hash that identifies the words (see `hashOf`). */
  words: string;
  figures: EnclosedFigure[];
  quotes: EnclosedQuote[];
  /** The passage is an item of an ordered list. The number that a form prints is not part of its words. */
  ordered?: true;
}

/**
 * What an editor knows about a report and its prose does not say. Our export forms enclose it, so that they can be read
 * back as the same report. It applies only to words that are unchanged.
 */
export interface Enclosed {
  version: 1;
  year: number | null;
  summary: string | null;
  keywords: string | null;
  cover: EnclosedCover | null;
  /** The keys of the organization and the series; an installation that does not have them leaves them out. */
  organization: string | null;
  series: string | null;
  passages: Passage[];
}

/** Hex digits of a hash: 64 bits tell the passages of one report apart. */
const LENGTH = 16;

/** Returns the hash of words. White space is ignored. */
export const hashOf = (words: string): string =>
  bytesToHex(sha256(utf8ToBytes(words.replace(/\s+/g, '')))).slice(0, LENGTH);
