import type { PartKind } from '../review/part';
import { isWorded, type Line } from './line';

/**
 * What a remark is about: its place, and its words with the words around them. Modelled on two selectors of the W3C Web
 * Annotation Data Model: §4.2.4 text quote and §4.2.5 text position.
 */
export interface Anchor {
  path: string;
  kind: PartKind;
  section: string | null;
  /** A stretch of the text in UTF-16 units. For a part that is identified by a key, the whole text. */
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * How many characters are kept on each side: enough to distinguish two equal wordings in a paragraph, less than a
 * sentence.
 */
export const CONTEXT = 24;

/** Returns the anchor of a stretch of a line, or of the whole line. Null if the line has no such stretch. */
export function anchorAt(
  line: Line,
  stretch: { start: number; end: number } | null,
): Anchor | null {
  const { path, kind, section, text } = line;
  const { start, end } = (isWorded(line) ? stretch : null) ?? { start: 0, end: text.length };
  if (start < 0 || end > text.length || start >= end) return null;
  return {
    ...{ path, kind, section, start, end, exact: text.slice(start, end) },
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
