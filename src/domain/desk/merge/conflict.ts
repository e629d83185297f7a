import type { Node } from '../manuscript';

/** A place where both sides changed the same words: the old nodes and the nodes of each side. */
export interface Conflict {
  base: Node[];
  mine: Node[];
  theirs: Node[];
}
