import type { Cell, Inline } from '../report';

/** A footnote or endnote of a line: its sign, where in the words of the line it stands, and what it says. */
export interface LineNote {
  mark: string | null;
  at: number;
  text: string;
}

/** What a row knows of its table: which one of the document, and whether it heads the columns. */
export interface RowOf {
  table: number;
  isHeader: boolean;
}

/**
 * One line of a document that has formatting: what the outline needs to know beyond the words.
 * Every source but plain text becomes a list of these.
 */
export interface RichLine {
  kind:
    'paragraph' | 'heading' | 'list-item' | 'numbered-item' | 'row' | 'note' | 'image' | 'caption';
  /** The words; the cells of a row are separated by TAB. Empty for an image. */
  text: string;
  inlines: Inline[];
  /** Of a heading (1 to 6), or the depth of a list item (from 1). */
  level: number;
  /** The whole line is set bold: a heading by looks alone. */
  strong: boolean;
  /** The size of its first letters in points, where the document says so. */
  size?: number;
  /** What the style of the line calls it. */
  named?: 'title' | 'subtitle';
  /** It stands in a table that frames a part of the page: its shortness makes it no heading. */
  framed: boolean;
  /** It is set in the middle of the page. */
  centred?: boolean;
  /** The document sets it as somebody's words. */
  quoted?: boolean;
  /** Of an image: what the document calls it. */
  image: { src: string; alt: string | null } | null;
  /** Of a row: its cells with what is in them, and its table. */
  cells?: Cell[];
  row?: RowOf;
  notes?: LineNote[];
  /** Of a line that is what a note says: the note, whose mark stands without words. */
  alone?: LineNote;
}

/** The words of a line without its links and marks. */
export const flatText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.type === 'link' ? flatText(inline.children) : inline.text))
    .join('');
