/** What is markup wherever it stands (CommonMark 0.31.2 §2.4, §6), and the strokes and tables of GFM. */
const MARKUP = /[\\`*_[\]<&~|]/g;
const LINE_BREAK = /\r\n?|\n/g;
/** What a backslash before the end of a line becomes where no line follows: it would be a backslash again. */
const FINAL_BREAKS = /(?:\\\n)+$/;

const entity = (character: string) => `&#${character.codePointAt(0)};`;

/** Words as they may stand within a paragraph; a line break is a hard one (§6.7). */
export const escape = (text: string): string =>
  text.replace(MARKUP, '\\$&').replace(LINE_BREAK, '\\\n');

/** A paragraph of escaped words: what would begin another block, or be trimmed, is guarded too. */
export function asParagraph(escaped: string): string {
  return escaped
    .replace(FINAL_BREAKS, (breaks) => entity('\n').repeat(breaks.length / 2))
    .split('\n')
    .map((line) => withSpaces(line.replace(/^[#>+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')))
    .join('\n');
}

/** Words as they may stand in a heading, which is one line; a `#` at its end would be left out (§4.2). */
export function asHeading(escaped: string): string {
  return withSpaces(escaped.replaceAll('\\\n', entity('\n')).replace(/#$/, '\\#'));
}

/** Spaces at the ends of a line, the ideographic one that indents a paragraph too, as entities. */
const withSpaces = (line: string) =>
  line.replace(/^\s+|\s+$/g, (spaces) => [...spaces].map(entity).join(''));
