import { enclosedInMarkdown, enclosedInPage, type Enclosed } from '../enclosed';
import { UnreadableFileError, type Result } from '../result';
import { readDocx, type DocumentImage } from './docx';
import { linesFromHtml } from './html/lines';
import { splitLines, type Line } from './line';
import { htmlOfMarkdown, isMarkdown, toldByFrontMatter } from './markdown';
import { readLines } from './reading';
import { linesOf } from './rich';
import type { NewKey } from './section-known';
import { NOTHING_TOLD, type Told } from './told';
import { visible } from './visible';
import { unreadableIn } from './unreadable';
import { accounted, type Accounted } from './accounted';
import { heldByDocx, heldByHtml, heldByText } from '../account';

export { chosen, NO_CHOICES, withoutProposals, type Choices } from './choices';
export type { DocumentImage } from './docx';
export type { Accounted } from './accounted';
export type { Reading } from './reading';

/** The most characters that a text may have, in UTF-16 units: about 2,000 pages. An import may allow fewer. */
export const MAX_CHARACTERS = 2_000_000;

export interface ReadOptions {
  /** Makes the keys of sections, quotes, metrics and photos. Default s1, q1, m1, p1 … */
  newKey?: NewKey;
  /** The title that a person gave for the report. */
  title?: string | null;
}

/**
 * Reads a plain text as a report. Positions are UTF-16 offsets into `input` as it is.
 * Odd content is an issue; throws `UnreadableFileError` only for an empty, binary or over-long input.
 */
export function fromText(
  input: string,
  { newKey = counting(), title = null }: ReadOptions = {},
): Result<Accounted> {
  assertReadable(input);
  const { value, issues } = readLines(notEmpty(visible(splitLines(input))), newKey, calling(title));
  return accounted({ value, issues: [...unreadableIn(input), ...issues] }, heldByText(input));
}

/** Reads a Markdown text as a report. */
export function fromMarkdown(input: string, options: ReadOptions = {}): Result<Accounted> {
  assertReadable(input);
  return fromPage(
    htmlOfMarkdown(input),
    options,
    enclosedInMarkdown(input),
    toldByFrontMatter(input),
  );
}

/** Reads a text whose format nobody named: as Markdown if it surely is Markdown, else as plain text. */
export const fromPlain = (input: string, options: ReadOptions = {}): Result<Accounted> =>
  isMarkdown(input) ? fromMarkdown(input, options) : fromText(input, options);

/** Reads a page or pasted rich text as a report. It ignores scripts, forms and styles. */
export const fromHtml = (html: string, options: ReadOptions = {}): Result<Accounted> =>
  fromPage(html, options, enclosedInPage(html));

function fromPage(
  html: string,
  { newKey = counting(), title = null }: ReadOptions,
  enclosed: Enclosed | null,
  told: Told = NOTHING_TOLD,
): Result<Accounted> {
  assertReadable(html);
  const page = linesFromHtml(html);
  const { value, issues } = readLines(
    notEmpty(linesOf(page.value)),
    newKey,
    calling(title, { ...firstTold(page.told, told), enclosed }),
  );
  const all = { value, issues: [...unreadableIn(html), ...page.issues, ...issues] };
  return accounted(all, heldByHtml(html), page.left);
}

/**
 * Reads a Word file (`.docx`) as a report, with its pictures. Throws `UnreadableFileError` for any other kind of
 * file, and for a file that is protected, damaged or hostile.
 */
export async function fromDocx(
  bytes: Uint8Array,
  { newKey = counting(), title = null }: ReadOptions = {},
): Promise<Result<Accounted & { images: DocumentImage[] }>> {
  const document = await readDocx(bytes);
  const { value, issues } = readLines(
    notEmpty(linesOf(document.value.lines)),
    newKey,
    calling(title, { ...NOTHING_TOLD, enclosed: document.value.enclosed }),
  );
  const { images, left } = document.value;
  const all = { value: { ...value, images }, issues: [...document.issues, ...issues] };
  const named = left.map(({ what, words }) => `${what} ${words}`);
  return accounted(all, heldByDocx(bytes), named);
}

/** Joins what two sources tell. `b` fills in only what `a` does not say. */
const firstTold = (a: Told, b: Told): Told => ({
  ...a,
  author: a.author ?? b.author,
  source: a.source ?? b.source,
  publishedOn: a.publishedOn ?? b.publishedOn,
});

/** Adds the title that a person gave, if any, to what the page tells. */
const calling = (title: string | null, told: Told = NOTHING_TOLD): Told =>
  title === null ? told : { ...told, title, isChosen: true };

function notEmpty(lines: Line[]): Line[] {
  if (lines.some(({ text }) => text !== '')) return lines;
  throw new UnreadableFileError('empty', 'There is no text in it: nothing to read.');
}

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MOST_CONTROLS = 0.001;

function assertReadable(input: string): void {
  if (input.length > MAX_CHARACTERS) {
    throw new UnreadableFileError(
      'too-long',
      `The text is longer than ${MAX_CHARACTERS} characters. Read it in parts.`,
    );
  }
  const controls = input.match(CONTROL)?.length ?? 0;
  if (input.includes('\u0000') || controls > input.length * MOST_CONTROLS + 2) {
    throw new UnreadableFileError(
      'binary',
      'This is no text. Save the document as .txt (UTF-8) or .docx, or paste its text.',
    );
  }
}

function counting(): NewKey {
  const counts = { section: 0, quote: 0, metric: 0, photo: 0, table: 0, note: 0 };
  return (kind) => `${kind.charAt(0)}${(counts[kind] += 1)}`;
}
