import type { Line } from '../rule';
import type { Stated } from './arithmetic/sentence';

/** A figure about the whole that the report is about. No word around the figure says otherwise. */
export interface Statement {
  /** What the figure describes: the words of its clause without words that only mark a total. */
  of: string;
  figure: Stated;
  line: Line;
}
