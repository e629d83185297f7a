/** The contents of a text box (ECMA-376 Part 1 §17.3.1; VML and DrawingML use the same element). */
const OPEN = '<w:txbxContent>';
const CLOSE = '</w:txbxContent>';
/** A paragraph with or without properties: `<w:p>`, `<w:p w:rsidR="…"><w:pPr><w:pStyle w:val="a"/>`. */
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:<w:pPr>(?:<w:pStyle [^>]*\/>)?)?/g;

/** The id of the style that marks a paragraph of a text box. */
export const TEXT_BOX_STYLE = 'ZongshuTextBox';

/** Marks the paragraphs of text boxes by a style, since mammoth puts them among the text. */
export function textBoxesMarked(xml: string): string {
  const [before = '', ...boxes] = xml.split(OPEN);
  return [before, ...boxes.map(inBox)].join(OPEN);
}

function inBox(xml: string): string {
  const end = xml.indexOf(CLOSE);
  return end < 0 ? xml : xml.slice(0, end).replace(PARAGRAPH, marked) + xml.slice(end);
}

function marked(paragraph: string): string {
  const style = `<w:pStyle w:val="${TEXT_BOX_STYLE}"/>`;
  const [opening = ''] = /^<w:p(?: [^>]*)?>/.exec(paragraph) ?? [];
  const hadProperties = paragraph.length > opening.length;
  return `${opening}<w:pPr>${style}${hadProperties ? '' : '</w:pPr>'}`;
}
