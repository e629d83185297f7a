import { strFromU8 } from 'fflate';
import { enclosedInPart, type Enclosed } from '../../enclosed';
import type { Result } from '../../result';
import type { RichLine } from '../rich-line';
import { damaged, isXml, unpack } from './archive';
import { newStory, openFile, type WordFile } from './file';
import { assertIsZip } from './format';
import { issuesOf, leftPictures, type Left } from './left';
import { openPackage } from './package';
import type { DocumentImage } from './pictures';
import { Walker } from './walk';
import { allIn, elementsIn, spokenIn, type Element } from './xml';
import { guardXml, XML_LIMITS } from './xml-guard';
import { showsPicture } from './drawings';

export type { DocumentImage } from './pictures';

/** The content of a Word file, before anything is interpreted. */
export interface WordDocument {
  lines: RichLine[];
  images: DocumentImage[];
  /** Content that is in no line, with all its words. */
  left: Left[];
  /** What one of our own exported files encloses. */
  enclosed: Enclosed | null;
}

/**
 * Reads a `.docx` (ECMA-376, transitional or strict) as lines and pictures. Content that we leave out becomes an
 * issue each. Throws `UnreadableFileError` for a file that is not a Word file, or is protected, damaged or hostile.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<WordDocument>> {
  assertIsZip(bytes);
  const parts = unpack(bytes);
  const budget = { elements: XML_LIMITS.elements };
  for (const [name, part] of parts) if (isXml(name)) guardXml(part, budget);
  const file = openFile(openPackage(parts));
  const { main } = file.pack;
  const root = file.pack.tree(main);
  // The standard allows one body (ECMA-376 Part 1 §17.2.2). Some programs write several, and each holds text.
  const bodies = root ? elementsIn(root).filter(({ name }) => name === 'w:body') : [];
  if (bodies.length === 0) throw damaged();
  const story = newStory(main);
  const walker = new Walker(file, story);
  for (const body of bodies) walker.blocks(body);
  const lines = withBoxes(story.builder.finish());
  leaveRest(file);
  const { left, pictures } = file;
  return {
    value: { lines, images: pictures.all, left, enclosed: enclosedIn(file) },
    issues: issuesOf(left),
  };
}

/** Returns what our own export stored in a custom XML part. Null if no part is ours. */
function enclosedIn({ pack }: WordFile): Enclosed | null {
  const parts = [...pack.relationships(pack.main).values()].filter(
    ({ type }) => type === 'customXml',
  );
  const texts = parts
    .flatMap(({ target }) => pack.bytes(target) ?? [])
    .map((bytes) => strFromU8(bytes));
  return texts.map(enclosedInPart).find((one) => one !== null) ?? null;
}

/** If all words are in text boxes, the text boxes are the text. */
function withBoxes(lines: RichLine[]): RichLine[] {
  const hasText = lines.some(({ kind }) => kind !== 'note' && kind !== 'image');
  return hasText
    ? lines
    : lines.map((line) => (line.kind === 'note' ? { ...line, kind: 'paragraph' } : line));
}

/** 第 3 页 共 12 页, - 3 -, Page 3 of 12: page numbers, which a report does not keep. */
const PAGE_NUMBER = /^[\s\d第共页面/／·.—–_|\-]*$|^page\s*\d*(?:\s*(?:of|\/)\s*\d*)?$/i;

/** Records content outside of the text: headers, footers, and notes and comments that no mark leads to. */
function leaveRest(file: WordFile): void {
  const { notes, comments, left } = file;
  leaveHeaders(file);
  const whole = (what: string, element: Element) =>
    left.push({ what, words: spokenIn(element), near: '' }, ...leftPictures(element, what));
  for (const note of notes.left()) if (holdsAnything(note)) whole('note without a mark', note);
  for (const line of notes.separators) if (holdsWords(line)) whole('line above notes', line);
  for (const comment of comments.values()) whole('comment', comment);
}

function leaveHeaders({ pack, left }: WordFile): void {
  for (const { type, target, external } of pack.relationships(pack.main).values()) {
    if ((type !== 'header' && type !== 'footer') || external) continue;
    const part = pack.tree(target);
    const words = part ? spokenIn(part) : '';
    const isShown =
      !PAGE_NUMBER.test(words) || (part && showsPicture(part) && allIn(part, 'w:p').length > 0);
    if (isShown) left.push({ what: type, words: words || 'picture', near: '' });
  }
}

const holdsWords = (line: Element): boolean => /[\p{L}\p{N}]/u.test(spokenIn(line));

const holdsAnything = (note: Element): boolean =>
  spokenIn(note).trim() !== '' || showsPicture(note);
