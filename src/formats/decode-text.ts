import { COMMON } from './common-characters.zh';

/** A text and how it was told. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
  /** False where another encoding reads nearly as well. */
  isSure: boolean;
}

type Options = { keepMark?: boolean };

/** The text of a file; see `decoded`. */
export const decodeText = (bytes: Uint8Array, options: Options = {}): string =>
  decoded(bytes, options).text;

/**
 * The text of a file: UTF-8 and UTF-16 by their marks, else UTF-8, else the one of GB18030 (which contains GBK) and
 * Big5 in which it reads as Chinese. A few broken bytes do not make a text another encoding's: they become U+FFFD. The
 * byte order mark is left out unless `keepMark` asks for it: offsets into a file count it.
 */
export function decoded(bytes: Uint8Array, { keepMark = false }: Options = {}): Decoded {
  const read = (encoding: Decoded['encoding']): string =>
    new TextDecoder(encoding, { ignoreBOM: keepMark }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le', read('utf-16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be', read('utf-16be'));
  const utf8 = read('utf-8');
  return isMostlyWhole(utf8) ? sure('utf-8', utf8) : chinese(read('gb18030'), read('big5'));
}

const sure = (encoding: Decoded['encoding'], text: string): Decoded => ({
  ...{ text, encoding },
  isSure: true,
});

/** Of Chinese text, a good part of the characters is among the commonest; of what was misread, hardly any. */
const SURE = 0.2;
/** The other encoding must read much worse. */
const MARGIN = 2;

function chinese(gb18030: string, big5: string): Decoded {
  const [asGb, asBig5] = [likeness(gb18030), likeness(big5)];
  const isBig5 = asBig5 > asGb;
  const [best, other] = isBig5 ? [asBig5, asGb] : [asGb, asBig5];
  return {
    text: isBig5 ? big5 : gb18030,
    encoding: isBig5 ? 'big5' : 'gb18030',
    isSure: best >= SURE && best > MARGIN * other,
  };
}

/** One broken character in so many whole ones is an accident; a text of another encoding has hardly a whole one. */
const WHOLE_PER_BROKEN = 10;

function isMostlyWhole(text: string): boolean {
  const broken = count(text, /\ufffd+/g);
  return broken === 0 || count(text, /[\u0080-\ufffc]/g) >= broken * WHOLE_PER_BROKEN;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** So much of a text is asked. */
const SAMPLE = 20_000;

/** The share of a text's characters outside ASCII that are common ones. */
function likeness(text: string): number {
  let [wide, common] = [0, 0];
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u0080') continue;
    wide += 1;
    if (COMMON.has(character)) common += 1;
  }
  return wide === 0 ? 0 : common / wide;
}
