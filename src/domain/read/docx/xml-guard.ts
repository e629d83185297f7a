import { UnreadableFileError } from '../../result';

/** Word nests some dozens of elements deep; parsers that recurse fail at some thousands. */
const MAX_DEPTH = 400;

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/**
 * Refuses XML that is made to hurt: a document type (external or exploding entities; WordprocessingML has
 * none) and elements nested deeper than any document is. One pass over the bytes, no tree.
 * Throws `UnreadableFileError` (hostile).
 */
export function guardXml(xml: Uint8Array): void {
  let depth = 0;
  for (let at = xml.indexOf(LESS_THAN); at !== -1; at = xml.indexOf(LESS_THAN, at + 1)) {
    const next = xml[at + 1];
    if (next === BANG && isDoctype(xml, at)) throw hostile('declares a document type');
    if (next === BANG || next === QUESTION) continue;
    depth += step(xml, at);
    if (depth > MAX_DEPTH) throw hostile('is nested too deep');
  }
}

/** +1 for an opening tag, -1 for a closing one, 0 for an empty element. */
function step(xml: Uint8Array, at: number): number {
  if (xml[at + 1] === SLASH) return -1;
  const end = xml.indexOf(GREATER_THAN, at);
  return end > 0 && xml[end - 1] === SLASH ? 0 : 1;
}

function isDoctype(xml: Uint8Array, at: number): boolean {
  const word = String.fromCharCode(...xml.subarray(at + 2, at + 9));
  return /^(doctype|entity)/i.test(word);
}

const hostile = (how: string) =>
  new UnreadableFileError(
    'hostile',
    `This Word file ${how}, which no word processor writes. Save it as a new .docx and try again.`,
  );
