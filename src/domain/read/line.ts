import type { Text } from '../report';

/** What a document's formatting says of a line, where it has any. */
export interface Look {
  /** A real heading of the document, level 1 to 6. */
  heading?: number;
  /** All of it is set bold, or in a font for headings. */
  strong?: boolean;
  /** It begins with words set bold. */
  boldLead?: string;
  kind?: 'list-item' | 'numbered-item' | 'row' | 'note' | 'image';
  image?: { src: string; alt: string | null };
}

/** One line of the input that is not empty. */
export interface Line {
  /** Without the space around it, otherwise verbatim. */
  text: string;
  /** Offsets of `text` in the input. */
  start: number;
  end: number;
  inlines: Text[];
  look: Look;
}

/** Ends of lines, and the paragraph and line separators that some editors paste. */
const LINE = /[^\r\n\u2028\u2029\u0085\u000b\u000c]+/g;
const SPACE_BEFORE = /^[\s\u00a0\u3000\u200b\ufeff]+/;
const SPACE_AFTER = /[\s\u00a0\u3000\u200b\ufeff]+$/;

/** The lines of a plain text, with their offsets in it. Indents of every kind are left out. */
export function splitLines(input: string): Line[] {
  return [...input.matchAll(LINE)].flatMap(({ 0: raw, index }) => {
    const indent = SPACE_BEFORE.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(indent).replace(SPACE_AFTER, '');
    if (text === '') return [];
    const start = index + indent;
    return [{ text, start, end: start + text.length, inlines: [{ type: 'text', text }], look: {} }];
  });
}
