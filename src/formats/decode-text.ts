import { COMMON } from './common-characters.zh';

/** A text, and the encoding that was found. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
  /** False if another encoding reads nearly as well. */
  isSure: boolean;
}

type Options = { keepMark?: boolean };

/** Returns the text of a file, as `decoded` reads it. */
export const decodeText = (bytes: Uint8Array, options: Options = {}): string =>
  decoded(bytes, options).text;

/**
 * Decodes a file. UTF-8 and UTF-16 are known by their byte order marks. Without a mark it is UTF-8 if it decodes as
 * such; otherwise GB18030 (which contains GBK) or Big5, whichever reads more like Chinese. A few broken bytes do not
 * change the encoding: they become U+FFFD. The mark is left out unless `keepMark` is set, for callers that count
 * offsets into the file.
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

/**
 * The share of common characters from which a decoding is sure. In Chinese text many characters are common; in misread
 * text hardly any are.
 */
const SURE = 0.2;
/** How many times better it must read than in the other encoding to be sure. */
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

/** How many intact characters there must be for each broken one. Text in another encoding has hardly an intact one. */
const WHOLE_PER_BROKEN = 10;

function isMostlyWhole(text: string): boolean {
  const broken = count(text, /\ufffd+/g);
  return broken === 0 || count(text, /[\u0080-\ufffc]/g) >= broken * WHOLE_PER_BROKEN;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How many characters are examined. */
const SAMPLE = 20_000;

/** Returns the share of common characters among the characters outside ASCII. */
function likeness(text: string): number {
  let [wide, common] = [0, 0];
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u0080') continue;
    wide += 1;
    if (COMMON.has(character)) common += 1;
  }
  return wide === 0 ? 0 : common / wide;
}
