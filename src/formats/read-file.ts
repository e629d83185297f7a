import type { Issue } from '../domain/issue';
import {
  fromDocx,
  fromHtml,
  fromMarkdown,
  fromPlain,
  type DocumentImage,
  type Accounted,
  type ReadOptions,
} from '../domain/read';
import type { Result } from '../domain/result';
import { decoded, type Decoded } from './decode-text';
import { embeddedPictures } from './embedded-pictures';
import { kindOf } from './kind-of';
import { ofRule } from '../domain/rules/of-rule';

/** The way a document is read. */
export type Kind = 'text' | 'markdown' | 'html' | 'docx';
export type WithImages = Result<Accounted & { images: DocumentImage[] }>;

/** The kind of a file by its ending. The reader of Word files says what to do with formats that it cannot read. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...{ txt: 'text', text: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html' },
  ...{ docx: 'docx', doc: 'docx', odt: 'docx', rtf: 'docx', pdf: 'docx', wps: 'docx', zip: 'docx' },
  ...{ xlsx: 'docx', xls: 'docx', pptx: 'docx', ppt: 'docx', mht: 'docx', mhtml: 'docx' },
};

/** Returns the kind of a file by its ending (without the dot), or null if nothing reads it. */
export const kindOfEnding = (ending: string): Kind | null => KINDS[ending.toLowerCase()] ?? null;

/**
 * Reads the bytes of a file by their content, whatever the file is called. `assertShort` may throw for a text that is
 * too long. Throws `UnreadableFileError`.
 */
export async function readBytes(
  bytes: Uint8Array,
  named: Kind,
  assertShort: (text: string) => void = () => undefined,
  options: ReadOptions = {},
): Promise<WithImages> {
  const kind = kindOf(bytes, named);
  if (kind === 'docx') return fromDocx(bytes, options);
  const found = decoded(bytes, { keepMark: kind === 'text' });
  assertShort(found.text);
  const { value, issues } = readWords(found.text, kind, options);
  return { value, issues: [...guessed(found), ...issues] };
}

/** Reads a text as one of these kinds. Throws `UnreadableFileError`. */
export function readWords(
  text: string,
  kind: Exclude<Kind, 'docx'>,
  options: ReadOptions = {},
): WithImages {
  const readers = { text: fromPlain, markdown: fromMarkdown, html: fromHtml };
  const { value, issues } = readers[kind](text, options);
  return { value: { ...value, images: embeddedPictures(value.report) }, issues };
}

const NAMES: Readonly<Record<string, string>> = { gb18030: 'GB 18030', big5: 'Big5' };

function guessed({ encoding, isSure }: Decoded): Issue[] {
  if (isSure) return [];
  const actual = NAMES[encoding] ?? encoding;
  return [{ ...ofRule('encoding-guessed'), actual }];
}
