import type { Cell, Inline } from '../report';

/** A footnote or endnote of a line: its mark, the position of the mark in the line, and its text. */
export interface LineNote {
  mark: string | null;
  at: number;
  text: string;
}

/** The table of a row: its number in the document, and whether the row is a column head. */
export interface RowOf {
  table: number;
  isHeader: boolean;
}

/**
 * One line of a formatted document: the words, and the formatting that the outline needs. All sources except plain
 * text become a list of these.
 */
export interface RichLine {
  kind:
    'paragraph' | 'heading' | 'list-item' | 'numbered-item' | 'row' | 'note' | 'image' | 'caption';
  /** The words; the cells of a row are separated by TAB. Empty for an image. */
  text: string;
  inlines: Inline[];
  /** The level of a heading (1 to 6), or the depth of a list item (from 1). */
  level: number;
  /** The whole line is bold, so that it looks like a heading. */
  strong: boolean;
  /** The size of its first letters in points, if the document tells it. */
  size?: number;
  /** The kind of line that its style names. */
  named?: 'title' | 'subtitle';
  /** The line is in a layout table, so that its shortness does not make it a heading. */
  framed: boolean;
  /** The line is centred. */
  centred?: boolean;
  /** The document formats the line as a quotation. */
  quoted?: boolean;
  /** For an image: its source and its alternative text. */
  image: { src: string; alt: string | null } | null;
  /** For a row: its cells with their content, and its table. */
  cells?: Cell[];
  row?: RowOf;
  notes?: LineNote[];
  /** For a line that holds the text of a note whose mark has no words around it: the note. */
  alone?: LineNote;
}

/** Returns the words of a line without links and formatting. */
export const flatText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.type === 'link' ? flatText(inline.children) : inline.text))
    .join('');
