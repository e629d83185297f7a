import type { Inline } from '../../report';
import { noteText } from '../notes';
import type { LineNote, RichLine } from '../rich-line';

/** How a line begins. */
export type Start = Partial<Pick<RichLine, 'kind' | 'level' | 'named' | 'centred'>>;

/** Returns a line without words. */
export const fresh = (start: Start = {}): RichLine => ({
  kind: 'paragraph',
  text: '',
  inlines: [],
  level: 0,
  strong: false,
  framed: false,
  image: null,
  ...start,
});

/** Returns the line of a note whose mark stands in a line without words: the mark belongs to no text. */
export function lineOfNote(note: LineNote): RichLine {
  const text = noteText(note);
  const inlines: Inline[] = [{ type: 'text', text }];
  return { ...fresh({ kind: 'note' }), text, inlines, alone: note };
}
