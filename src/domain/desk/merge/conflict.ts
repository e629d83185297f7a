import type { Node } from '../manuscript';

/** A place where both changed the same words: what stood there, and what each made of it. */
export interface Conflict {
  base: Node[];
  mine: Node[];
  theirs: Node[];
}
