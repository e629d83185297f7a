import type { Place } from '../report';

/** What a line is. Alignment prefers to set like against like. */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'other';

/**
 * A piece of one document that is compared with its counterpart: a title, a heading, a paragraph, a caption.
 * `offset` is where its text begins in a plain text; `place` says where it stands in a report.
 */
export interface Passage {
  text: string;
  kind: PassageKind;
  /** The section that it stands in, by key. */
  section: string;
  offset?: number;
  place?: Pick<Place, 'section' | 'paragraph'>;
  /** Which attribute holds it, where it is no heading and no paragraph: title, subtitle, a caption. */
  field?: string;
}

/** A stretch of one passage: UTF-16 offsets into its text, end exclusive. */
export interface Span {
  passage: Passage;
  start: number;
  end: number;
}

/** The stretch of a figure, or of anything else that knows its passage. */
export const spanOf = ({ passage, start, end }: Span): Span => ({ passage, start, end });

/** All of a passage. */
export const wholeOf = (passage: Passage): Span => ({
  passage,
  start: 0,
  end: passage.text.length,
});
