import { LineBuilder } from '../html/line-builder';
import type { Left } from './left';
import { commentsIn, Notes } from './notes';
import { Numbering } from './numbering';
import type { Package } from './package';
import { Pictures } from './pictures';
import { stylesIn, type Styles } from './styles';
import { Fields } from './fields';
import type { Element } from './xml';

/** What all stories of one file share. Stories are the body, notes, text boxes and cells. */
export interface WordFile {
  pack: Package;
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
  /** Comments by id. A comment is removed once a mark has led to it. */
  comments: Map<string, Element>;
  pictures: Pictures;
  left: Left[];
  /** Tables met so far. */
  tables: number;
}

/** A story: text that is read in one go, with its own lines. */
export interface Story {
  /** The part whose relationships the story uses. */
  part: string;
  builder: LineBuilder;
  fields: Fields;
  /** Whether the story is in a text box, apart from the running text. */
  isBox: boolean;
}

/** Opens a file with its styles, lists, notes and comments. */
export function openFile(pack: Package): WordFile {
  const part = (type: string) => {
    const name = pack.related(pack.main, type);
    return name ? pack.tree(name) : null;
  };
  return {
    pack,
    styles: stylesIn(part('styles')),
    numbering: new Numbering(part('numbering')),
    notes: new Notes(pack),
    comments: commentsIn(pack),
    pictures: new Pictures(pack),
    left: [],
    tables: 0,
  };
}

export const newStory = (part: string, isBox = false): Story => ({
  ...{ part, isBox, builder: new LineBuilder(), fields: new Fields() },
});
