import type { Enclosed } from './enclosed';
import { parsedEnclosed } from './parsed';

/** How each form encloses what its prose does not say: where no reader sees it, and other programs keep it. */

/** JSON that ends neither an element, a comment nor a string of its surroundings. */
const safe = (enclosed: Enclosed): string =>
  JSON.stringify(enclosed).replace(
    /[<>&]|-(?=-)/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A data block of a page: no script that runs (HTML §4.12.1). */
export const scriptOf = (enclosed: Enclosed): string =>
  `<script type="application/json" id="zongshu-enclosed">${safe(enclosed)}</script>`;
const SCRIPT = /<script type="application\/json" id="zongshu-enclosed">([^<]*)<\/script>/;

/** A comment of Markdown (CommonMark §4.6). */
export const commentOf = (enclosed: Enclosed): string =>
  `<!-- zongshu-enclosed ${safe(enclosed)} -->`;
const COMMENT = /<!-- zongshu-enclosed ([^\n]*?) -->/;

const NAMESPACE = 'urn:zongshu:enclosed';
/** A part of a Word file for other programs' data, which Word keeps (ECMA-376 Part 1 §15.2.5). */
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
