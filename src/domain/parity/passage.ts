import { inSimplified } from '../quantity/script.zh';
import type { Place } from '../report';

/** What a line is. Alignment prefers to pair passages of the same kind. */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'other';

/**
 * A piece of one document that is compared with its counterpart: a title, a heading, a paragraph, a caption. `offset`
 * is where its text begins in a plain text. `place` is its place in a report.
 */
export interface Passage {
  text: string;
  /** The same text as its document prints it, if `text` is in simplified characters instead. */
  printed?: string;
  kind: PassageKind;
  /** The key of its section. */
  section: string;
  offset?: number;
  place?: Pick<Place, 'section' | 'paragraph'>;
  /** The attribute that holds it, if it is not a heading or a paragraph: title, subtitle, a caption. */
  field?: string;
}

/** Returns a Chinese passage in simplified characters, because all patterns know these. Offsets stay the same. */
export function inPlain(passage: Passage): Passage {
  const plain = inSimplified(passage.text);
  return plain === passage.text ? passage : { ...passage, text: plain, printed: passage.text };
}

/** Returns the text of a passage as its document prints it. */
export const printedOf = ({ text, printed = text }: Passage): string => printed;

/** Returns a stretch of a passage as a passage. */
export const sliceOf = (passage: Passage, start: number, end: number): Passage => ({
  ...passage,
  text: passage.text.slice(start, end),
  ...(passage.printed !== undefined && { printed: passage.printed.slice(start, end) }),
});

/** A stretch of one passage: UTF-16 offsets into its text, end exclusive. */
export interface Span {
  passage: Passage;
  start: number;
  end: number;
}

/** Returns the span of a figure, or of anything else that knows its passage. */
export const spanOf = ({ passage, start, end }: Span): Span => ({ passage, start, end });

/** Whether two spans share a stretch of text. */
export const overlap = (one: Span, other: Span): boolean =>
  one.passage === other.passage && one.start < other.end && other.start < one.end;

/** Returns a span over a whole passage. */
export const wholeOf = (passage: Passage): Span => ({
  passage,
  start: 0,
  end: passage.text.length,
});
