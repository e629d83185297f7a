import type { PartKind } from '../review/part';
import { isWorded, type Line } from './line';

/**
 * What a remark is about: by its place, and by its words with those around them. The model are the two selectors of the W3C Web
 * Annotation Data Model, §4.2.4 text quote and §4.2.5 text position.
 */
export interface Anchor {
  path: string;
  kind: PartKind;
  section: string | null;
  /** A stretch of the text in UTF-16 units; of what is known by a key, all of it. */
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** How much of the text on each side is kept: enough to tell two equal wordings of one paragraph apart, less than a sentence. */
export const CONTEXT = 24;

/** The anchor of a stretch of a line, or of the whole of it; null where the line has no such stretch. */
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
