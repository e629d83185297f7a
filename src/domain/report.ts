/**
 * The tree that everything reads and writes: readers make it, writers render it, checks walk it.
 * Plain objects, no Strapi shapes: `src/api/report/mapper.ts` alone knows both.
 */

/** Inline nodes of a body, as in Strapi Blocks. */
export interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
export type Inline = Text | Link;

/** Block nodes of a body, as in Strapi Blocks. */
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}
export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItem | List)[];
}
export interface BlockQuote {
  type: 'quote';
  children: Inline[];
}
export interface Code {
  type: 'code';
  children: Inline[];
}
export interface ImageBlock {
  type: 'image';
  image: { url: string; alternativeText?: string | null; [field: string]: unknown };
  children: Inline[];
}
export type Block = Paragraph | Heading | List | BlockQuote | Code | ImageBlock;

/** How the words around a number bound it (design: "Words"). */
export const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'range',
  'several',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * Where in a report. `paragraph` counts the blocks of the section's body from 1; 0 is its heading.
 * `start` and `end` are UTF-16 offsets into that block's plain text, end exclusive.
 */
export interface Place {
  section: string;
  paragraph: number;
  start: number;
  end: number;
}

/** Where in the raw input a node was read: UTF-16 offsets, end exclusive. Absent on nodes made by hand. */
export interface Position {
  start: number;
  end: number;
}

/** Direct speech that stands verbatim in the body. An interrupted speech has one line of `text` per part. */
export interface Quote {
  key: string;
  text: string;
  speaker: string | null;
  role: string | null;
  /** One place for each part. */
  places?: Place[];
}

/** One figure that the prose states. `value`, or `min` and `max` for a range or an indefinite amount. */
export interface Metric {
  key: string;
  label: string;
  /** As written, from the qualifying word to the unit: 约200万元. */
  text: string;
  value: number | null;
  min: number | null;
  max: number | null;
  /** A code of `domain/quantity/units.ts`; the value is in this unit, multipliers applied: 200万元 is 2000000 CNY. */
  unit: string;
  qualifier: Qualifier;
  /** Key of the indicator that this measures, so that years compare. Absent where none was chosen. */
  indicator?: string | null;
  place?: Place;
  position?: Position;
}

/** An image of a section. `after` is the number of the paragraph it follows; 0 puts it before the body. */
export interface Photo {
  key: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  after: number;
  /** The picture: its name in the document that this was read from, or its address in the media library. */
  src?: string;
}

/** A part of the report. The first section may have no heading: it is the lead. */
export interface Section {
  key: string;
  level: 1 | 2 | 3;
  heading: string | null;
  body: Block[];
  quotes: Quote[];
  metrics: Metric[];
  photos: Photo[];
}

/** A line of the tail: who was responsible for what (责任编辑, 一审 …). */
export interface Credit {
  role: string;
  name: string;
}

/** One annual report in one language. */
export interface Report {
  title: string;
  subtitle: string | null;
  /** The year reported on, not the year of publication. Null where the text does not tell. */
  year: number | null;
  author: string | null;
  source: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM+08:00` where a time is printed. */
  issuedOn: string | null;
  summary: string | null;
  keywords: string | null;
  sections: Section[];
  credits: Credit[];
}
