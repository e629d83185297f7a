import type { Note } from '../report';
import type { LineNote } from './rich-line';
import type { Line } from './line';

/** The words before a mark that it is found again by: enough to be the only ones in most paragraphs. */
const SHORTEST_ANCHOR = 12;
/** A short text of the database holds no more. */
const LONGEST_ANCHOR = 200;

/** Where the mark of a note stands. */
export type NotePlace = Pick<Note, 'paragraph' | 'table'>;

/** The notes of a line, each tied to the words that its mark follows. */
export const notesOf = (line: Line, place: NotePlace, newKey: () => string): Note[] =>
  (line.look.notes ?? []).map(({ mark, text, at }) => ({
    ...{ key: newKey(), mark, text, ...place },
    anchor: anchorIn(line.text, at),
  }));

/** The words right before a mark, more of them until they stand there first; null where nothing stands before it. */
function anchorIn(text: string, at: number): string | null {
  // A row's cells are set apart by tabs; an anchor is of one cell.
  const begin = text.lastIndexOf('\t', Math.max(0, at - 1)) + 1;
  const words = text.slice(begin, at);
  for (let length = SHORTEST_ANCHOR; length < Math.min(words.length, LONGEST_ANCHOR); length *= 2) {
    const anchor = words.slice(-length);
    if (text.indexOf(anchor) === at - anchor.length) return anchor.trim() || null;
  }
  return words.slice(-LONGEST_ANCHOR).trim() || null;
}

/** The words of a note that stands at no place of the text. */
export const noteText = ({ mark, text }: LineNote): string =>
  [mark, text].filter(Boolean).join(' ');
