import { UnreadableFileError } from '../../result';

/** The limits of the markup in an Office file. A 300-page report stays well below each. */
export const XML_LIMITS = {
  /** Word nests a few dozen elements. Recursive parsers fail at a few thousand. */
  depth: 400,
  /** Word writes about 300 for a page. A tree with more fills the memory of a worker. */
  elements: 500_000,
  /** Word writes a few dozen, all of them namespaces. Parsers search all attributes for each one. */
  attributes: 256,
} as const;

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTES = new Set([0x22, 0x27]);

/** How many elements are still allowed in all parts of a file together. */
export type Budget = { elements: number };

/**
 * Refuses hostile XML in one pass over the bytes, without a tree:
 * - a document type (external or exploding entities; Office files have none),
 * - more elements or attributes than a document has,
 * - elements nested deeper than in any document,
 * - tags without an end, because the search for the end would run again and again.
 *
 * Throws `UnreadableFileError`: hostile, or damaged for a tag without an end.
 */
export function guardXml(xml: Uint8Array, budget: Budget = { elements: XML_LIMITS.elements }) {
  let depth = 0;
  for (let at = xml.indexOf(LESS_THAN); at !== -1; at = xml.indexOf(LESS_THAN, at)) {
    const next = xml[at + 1];
    if (next === BANG || next === QUESTION) {
      at = afterDeclaration(xml, at);
      continue;
    }
    const { end, isEmpty, attributes } = tagAt(xml, at + 1);
    if (attributes > XML_LIMITS.attributes)
      throw hostile('gives an element hundreds of attributes');
    if (next === SLASH) depth -= 1;
    else {
      budget.elements -= 1;
      if (!isEmpty) depth += 1;
    }
    if (budget.elements < 0) throw hostile('has more elements than a report of 1,000 pages');
    if (depth > XML_LIMITS.depth) throw hostile('is nested too deep');
    at = end;
  }
}

/** Returns the position after a comment, a CDATA section or an instruction. */
function afterDeclaration(xml: Uint8Array, at: number): number {
  const opening = String.fromCharCode(...xml.subarray(at, at + 9));
  if (/^<!(doctype|entity)/i.test(opening)) throw hostile('declares a document type');
  const closing = opening.startsWith('<!--') ? '-->' : opening.startsWith('<![') ? ']]>' : '>';
  const end = indexOf(xml, closing, at);
  if (end < 0) throw unended();
  return end + closing.length;
}

function indexOf(xml: Uint8Array, text: string, from: number): number {
  const codes = [...text].map((letter) => letter.charCodeAt(0));
  const last = codes.at(-1)!;
  for (let at = xml.indexOf(last, from); at !== -1; at = xml.indexOf(last, at + 1)) {
    const start = at - codes.length + 1;
    if (codes.every((code, offset) => xml[start + offset] === code)) return start;
  }
  return -1;
}

/** Reads a tag to its end. A `>` in a quoted value does not end it. A `<` outside of a quoted value is not XML. */
function tagAt(xml: Uint8Array, start: number) {
  let quote = 0;
  let attributes = 0;
  for (let at = start; at < xml.length; at += 1) {
    const byte = xml[at] as number;
    if (quote) {
      if (byte === quote) quote = 0;
    } else if (QUOTES.has(byte)) quote = byte;
    else if (byte === EQUALS) attributes += 1;
    else if (byte === LESS_THAN) throw unended();
    else if (byte === GREATER_THAN)
      return { end: at + 1, isEmpty: xml[at - 1] === SLASH, attributes };
  }
  throw unended();
}

const hostile = (how: string) =>
  new UnreadableFileError(
    'hostile',
    `This Office file ${how}, which no word processor writes. Save it as a new .docx or .xlsx and try again.`,
  );

const unended = () =>
  new UnreadableFileError(
    'damaged',
    'This Office file holds a tag without an end. Open it in Word or Excel, save it anew and try again.',
  );
