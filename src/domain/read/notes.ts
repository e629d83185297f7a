import type { Note } from '../report';
import type { LineNote } from './rich-line';
import type { Line } from './line';

/** The words before a mark are its anchor. With this length they are unique in most paragraphs. */
const SHORTEST_ANCHOR = 12;
/** The longest short text that the database holds. */
const LONGEST_ANCHOR = 200;

/** The place of a note's mark. */
export type NotePlace = Pick<Note, 'paragraph' | 'table'>;

/** Returns the notes of a line, each with the words before its mark as anchor. */
export const notesOf = (line: Line, place: NotePlace, newKey: () => string): Note[] =>
  (line.look.notes ?? []).map(({ mark, text, at }) => ({
    ...{ key: newKey(), mark, text, ...place },
    anchor: anchorIn(line.text, at),
  }));

/**
 * Returns the words right before a mark, extended until their first occurrence is this one. Null if no words come
 * before it.
 */
export function anchorIn(text: string, at: number): string | null {
  // Tabs separate the cells of a row. An anchor is inside one cell.
  const begin = text.lastIndexOf('\t', Math.max(0, at - 1)) + 1;
  const words = text.slice(begin, at);
  for (let length = SHORTEST_ANCHOR; length < Math.min(words.length, LONGEST_ANCHOR); length *= 2) {
    const anchor = words.slice(-length);
    if (text.indexOf(anchor) === at - anchor.length) return anchor.trim() || null;
  }
  return words.slice(-LONGEST_ANCHOR).trim() || null;
}

/** Returns the words of a note that has no place in the text. */
export const noteText = ({ mark, text }: LineNote): string =>
  [mark, text].filter(Boolean).join(' ');
