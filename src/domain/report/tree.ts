import type { TreeOf } from './field';
import type {
  CHANGES,
  CREDIT,
  METRIC,
  NOTE,
  PHOTO,
  QUALIFIERS,
  QUOTE,
  REPORT,
  SECTION,
  STATUSES,
  TABLE,
} from './shape';

/**
 * The tree that everything reads and writes: readers make it, writers render it, checks walk it.
 * Plain objects whose fields `shape.ts` describes; here is what only the tree has.
 */

export type Qualifier = (typeof QUALIFIERS)[number];

export type Change = (typeof CHANGES)[number];

export type Status = (typeof STATUSES)[number];

/**
 * Where in a report. `paragraph` counts the blocks of the section's body from 1; 0 is its heading.
 * `start` and `end` are UTF-16 offsets into that block's plain text, end exclusive.
 */
export interface Place {
  section: string;
  paragraph: number;
  start: number;
  end: number;
  /**
   * Where it is a cell of a table, not a paragraph: which, and in which row and column of its grid, from 0. `start` and `end`
   * are offsets into the words of the cell, and `paragraph` is the one that the table follows.
   */
  cell?: { table: string; row: number; column: number };
}

/** Where in the raw input a node was read: UTF-16 offsets, end exclusive. Absent on nodes made by hand. */
export interface Position {
  start: number;
  end: number;
}

/** Direct speech that stands verbatim in the body. An interrupted speech has one line of `text` per part. */
export interface Quote extends TreeOf<typeof QUOTE.fields> {
  /** One place for each part. */
  places?: Place[];
}

/**
 * One figure that the prose states. `unit` is a code of `domain/quantity/units.ts`, and the value is in it,
 * multipliers applied: 200万元 is 2000000 CNY.
 */
export interface Metric extends TreeOf<typeof METRIC.fields> {
  place?: Place;
  position?: Position;
}

/** An image of a section. `after` is the number of the paragraph it follows; 0 puts it before the body. */
export interface Photo extends TreeOf<typeof PHOTO.fields> {
  /** The picture: its name in the document that this was read from, or its address in the media library. */
  src?: string;
}

/** A table of a section: what stands in its rows, and around them. */
export type Table = TreeOf<typeof TABLE.fields>;

/** A footnote or endnote, tied to the words that its mark follows. */
export type Note = TreeOf<typeof NOTE.fields>;

type SectionFields = TreeOf<typeof SECTION.fields>;

/** A part of the report. The first section may have no heading: it is the lead. */
export interface Section extends Omit<SectionFields, 'level' | 'quotes' | 'metrics' | 'photos'> {
  level: 1 | 2 | 3;
  quotes: Quote[];
  metrics: Metric[];
  photos: Photo[];
}

/** A line of the tail: who was responsible for what (责任编辑, 一审 …). */
export type Credit = TreeOf<typeof CREDIT.fields>;

type ReportFields = TreeOf<typeof REPORT.fields>;

/**
 * One annual report in one language. `year` is null where the text does not tell; `issuedOn` is `YYYY-MM-DD`, or
 * `YYYY-MM-DDTHH:MM+08:00` where a time is printed.
 */
export interface Report extends Omit<ReportFields, 'cover' | 'sections'> {
  sections: Section[];
}
