import type { TreeOf } from './tree-of';
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
 * The tree that every part of the program uses: readers create it, writers render it, checks walk it.
 * These are plain objects whose fields `shape.ts` describes. This file adds what only the tree has.
 */

export type Qualifier = (typeof QUALIFIERS)[number];

export type Change = (typeof CHANGES)[number];

export type Status = (typeof STATUSES)[number];

/**
 * A place in a report. `paragraph` counts the blocks of the section's body from 1; 0 is its heading.
 * `start` and `end` are UTF-16 offsets into that block's plain text; `end` is exclusive.
 */
export interface Place {
  section: string;
  paragraph: number;
  start: number;
  end: number;
  /**
   * Set if the place is in a table cell: the table's key, and the row and column of its grid, from 0. `start` and `end`
   * are then offsets into the cell's words, and `paragraph` is the paragraph before the table.
   */
  cell?: { table: string; row: number; column: number };
}

/** Where a node was read in the raw input: UTF-16 offsets, end exclusive. Absent on nodes made by hand. */
export interface Position {
  start: number;
  end: number;
}

/** Direct speech that the body contains word for word. An interrupted speech has one line of `text` per part. */
export interface Quote extends TreeOf<typeof QUOTE.fields> {
  /** One place for each part. */
  places?: Place[];
}

/**
 * One figure that the prose states. `unit` is a code of `domain/quantity/units.ts`. The value is in this unit, with
 * multipliers applied: 200万元 is 2000000 CNY.
 */
export interface Metric extends TreeOf<typeof METRIC.fields> {
  place?: Place;
  position?: Position;
}

/** An image of a section. `after` is the number of the paragraph before it; 0 puts it before the body. */
export interface Photo extends TreeOf<typeof PHOTO.fields> {
  /** The picture: its name in the document it was read from, or its address in the media library. */
  src?: string;
}

/** A table of a section: its rows, caption, unit and place. */
export type Table = TreeOf<typeof TABLE.fields>;

/** A footnote or endnote, attached to the words before its mark. */
export type Note = TreeOf<typeof NOTE.fields>;

type SectionFields = TreeOf<typeof SECTION.fields>;

/** A section of the report. The first section may have no heading; it is then the lead. */
export interface Section extends Omit<SectionFields, 'level' | 'quotes' | 'metrics' | 'photos'> {
  level: 1 | 2 | 3;
  quotes: Quote[];
  metrics: Metric[];
  photos: Photo[];
}

/** One line of the credits at the end: a role and a name (责任编辑, 一审 …). */
export type Credit = TreeOf<typeof CREDIT.fields>;

type ReportFields = TreeOf<typeof REPORT.fields>;

/**
 * One annual report in one language. `year` is null if the text does not state it. `issuedOn` is `YYYY-MM-DD`, or
 * `YYYY-MM-DDTHH:MM+08:00` if a time is printed.
 */
export interface Report extends Omit<ReportFields, 'cover' | 'sections'> {
  /** Only a document that says which picture is its cover has one. */
  cover?: Photo | null;
  sections: Section[];
}
