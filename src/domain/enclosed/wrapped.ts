import type { Enclosed } from './enclosed';
import { parsedEnclosed } from './parsed';

/** How each form encloses its data: readers do not see it, and other programs keep it. */

/** Returns JSON that cannot end the element, comment or string around it. */
const safe = (enclosed: Enclosed): string =>
  JSON.stringify(enclosed).replace(
    /[<>&]|-(?=-)/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Wraps the data in a data block of a page, which is not executed (HTML §4.12.1). */
export const scriptOf = (enclosed: Enclosed): string =>
  `<script type="application/json" id="zongshu-enclosed">${safe(enclosed)}</script>`;
const SCRIPT = /<script type="application\/json" id="zongshu-enclosed">([^<]*)<\/script>/;

/** Wraps the data in a Markdown comment (CommonMark §4.6). */
export const commentOf = (enclosed: Enclosed): string =>
  `<!-- zongshu-enclosed ${safe(enclosed)} -->`;
const COMMENT = /<!-- zongshu-enclosed ([^\n]*?) -->/;

const NAMESPACE = 'urn:zongshu:enclosed';
/**
 * Wraps the data in a custom XML part of a Word file. Word keeps such parts, which hold data of other programs
 * (ECMA-376 Part 1 §15.2.5).
 */
export const customPartOf = (enclosed: Enclosed): string =>
  `<?xml version="1.0" encoding="UTF-8"?><enclosed xmlns="${NAMESPACE}">${safe(enclosed)}</enclosed>`;
const PART = /<(?:\w+:)?enclosed\s+xmlns(?::\w+)?="urn:zongshu:enclosed">([^<]*)</;

const found =
  (form: RegExp) =>
  (text: string): Enclosed | null => {
    const json = form.exec(text)?.[1];
    return json ? parsedEnclosed(json) : null;
  };

export const enclosedInPage = found(SCRIPT);
export const enclosedInMarkdown = found(COMMENT);
export const enclosedInPart = found(PART);
