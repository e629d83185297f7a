import type { RichLine } from '../rich-line';
import type { Story, WordFile } from './file';
import type { Leaving } from './leaving';
import type { Words } from './words';
import type { Element } from './xml';

/** Reads the lines of a note, a cell or a text box separately. */
type ReadInside = (content: Element, part: string, isBox: boolean) => RichLine[];

/** A paragraph while its content is written. */
export interface Paragraph {
  file: WordFile;
  story: Story;
  words: Words;
  leaving: Leaving;
  /** The lines that follow the paragraph: pictures after its words, and text boxes. */
  after: RichLine[];
  readInside: ReadInside;
}
