/** Characters that are markup anywhere (CommonMark 0.31.2 §2.4, §6), and GFM's marks for strikethrough and tables. */
const MARKUP = /[\\`*_[\]<&~|]/g;
const LINE_BREAK = /\r\n?|\n/g;
/** Hard line breaks at the end of a text. Without a following line their backslash would be printed. */
const FINAL_BREAKS = /(?:\\\n)+$/;

const entity = (character: string) => `&#${character.codePointAt(0)};`;

/** Escapes words for a paragraph. A line break becomes a hard break (§6.7). */
export const escape = (text: string): string =>
  text.replace(MARKUP, '\\$&').replace(LINE_BREAK, '\\\n');

/**
 * Escapes a paragraph of escaped words further: characters that would begin another block, and spaces that would be
 * trimmed.
 */
export function asParagraph(escaped: string): string {
  return escaped
    .replace(FINAL_BREAKS, (breaks) => entity('\n').repeat(breaks.length / 2))
    .split('\n')
    .map((line) => withSpaces(line.replace(/^[#>+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')))
    .join('\n');
}

/** Escapes words for a heading, which is one line. A `#` at its end would be removed (§4.2). */
export function asHeading(escaped: string): string {
  return withSpaces(escaped.replaceAll('\\\n', entity('\n')).replace(/#$/, '\\#'));
}

/** Writes spaces at the ends of a line as entities, including the ideographic space that indents a paragraph. */
const withSpaces = (line: string) =>
  line.replace(/^\s+|\s+$/g, (spaces) => [...spaces].map(entity).join(''));
