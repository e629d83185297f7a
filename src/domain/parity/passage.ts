import { inSimplified } from '../quantity/script.zh';
import { noted, type Noted } from '../quantity/noted';
import type { Place, Position } from '../report';

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
  /** Where a stretch of `text` stands in the text that was given, if that has more characters. */
  at?(start: number, end: number): Position;
  kind: PassageKind;
  /** The key of its section. */
  section: string;
  offset?: number;
  place?: Pick<Place, 'section' | 'paragraph'>;
  /** The attribute that holds it, if it is not a heading or a paragraph: title, subtitle, a caption. */
  field?: string;
}

/**
 * Returns a Chinese passage in simplified characters and in one notation, because all patterns know these: without invisible characters,
 * and without the spaces around digits.
 */
export function inPlain(passage: Passage): Passage {
  const { plain, shown, printed, at } = noted(passage.text, true);
  const text = inSimplified(plain);
  if (text === printed) return passage;
  return { ...passage, text, printed: shown, ...(shown !== printed && { at: then(at, passage) }) };
}

/** The place in a text that was made from another one. */
const then =
  (at: Noted['at'], { at: before }: Passage): Noted['at'] =>
  (from, to) => {
    const { start, end } = at(from, to);
    return before?.(start, end) ?? { start, end };
  };

/** Returns a span in the text that was given. */
export const asGiven = ({ passage, start, end }: Span): Span => ({
  passage,
  ...(passage.at?.(start, end) ?? { start, end }),
});

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
