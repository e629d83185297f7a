import { LineBuilder } from '../html/line-builder';
import type { Left } from './left';
import { commentsIn, Notes } from './notes';
import { Numbering } from './numbering';
import type { Package } from './package';
import { Pictures } from './pictures';
import { stylesIn, type Styles } from './styles';
import { Fields } from './fields';
import type { Element } from './xml';

/** What the stories of one file share: body, notes, text boxes and cells. */
export interface WordFile {
  pack: Package;
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
  /** Comments by their ids; what a mark has led to is taken out. */
  comments: Map<string, Element>;
  pictures: Pictures;
  left: Left[];
  /** Tables met so far. */
  tables: number;
}

/** One story: what is walked in a row, with lines of its own. */
export interface Story {
  /** The part whose relationships are meant. */
  part: string;
  builder: LineBuilder;
  fields: Fields;
  /** It stands in a text box, beside the text. */
  isBox: boolean;
}

/** A file with its styles, lists, notes and comments opened. */
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
