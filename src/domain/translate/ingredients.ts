import type { Block } from '../report';
import type { Lists } from './lists';
import type { Values } from './values';

/** The words of a translation, by the path of the piece; null if there are none. */
export interface Words {
  text(path: string): string | null;
  blocks(path: string): Block[];
}

/** A component or a report, as its description lists the fields. */
export type Tree = Readonly<Record<string, unknown>>;

/** Everything that a translation is composed of. */
export interface Ingredients {
  lists: Lists;
  words: Words;
  values: Values;
}

/** Returns the place of a photo in the target, from its place in the source. */
export type Moved = (after: number) => number;
