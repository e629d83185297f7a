/**
 * Characters of picture fonts (ECMA-376 Part 1 §17.3.3.30), by their number in the font. Word moves them into the
 * private use area from U+F000.
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
};

/** Returns the character that a symbol shows. Null for an unknown symbol. */
export function symbolOf(font: string | undefined, code: string | undefined): string | null {
  const number = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(number) || number < 0 || number > 0x10ffff) return null;
  const own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  if (/^Wingdings/i.test(font ?? '')) return WINGDINGS[own] ?? null;
  return number >= 0xe000 && number <= 0xf8ff ? null : String.fromCodePoint(number);
}
