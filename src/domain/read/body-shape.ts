import type { Caption } from './caption';
import type { Heading } from './heading';
import type { Line } from './line';
import type { PlacedTable } from './tables';

/** A caption, its place, and the picture above it if the document has one. */
export interface CaptionLine extends Caption {
  line: Line | null;
  /** A separate line that names who took or supplied the picture. */
  creditLine?: Line;
  image: { src: string; alt: string | null } | null;
  /** The number of paragraphs of its section before it. */
  after: number;
}

/**
 * A heading with everything below it, up to the next heading. The first section has no heading if the report has a
 * lead.
 */
export interface OutlineSection {
  heading: (Heading & { level: 1 | 2 | 3; line: Line }) | null;
  paragraphs: Line[];
  captions: CaptionLine[];
  tables: PlacedTable[];
}

/** The lines between front and tail, in their places. */
export interface Body {
  sections: OutlineSection[];
  /** Lines that are not part of the text: greetings, text boxes. */
  loose: Line[];
}

/** Begins a section. */
export function begin(body: Body, heading: OutlineSection['heading']): OutlineSection {
  const section: OutlineSection = { heading, paragraphs: [], captions: [], tables: [] };
  body.sections.push(section);
  return section;
}
