import type { Byline } from './byline/said';
import type { LeftOut, Reason } from './left-out';
import type { Line } from './line';

/** The content above the first paragraph. */
export interface Front {
  /** Null if no line is certainly the title. */
  title: string | null;
  /** The lines of title and subtitle. */
  titleLines: Line[];
  subtitle: string | null;
  byline: Byline;
  bylineLines: Line[];
  /** Pictures and their captions between the title and a byline. They belong to the text. */
  pictures: Line[];
  /** All other lines: document numbers, cards, greetings, editor's notes. */
  other: Line[];
  /** The lines of `other` whose reason is known. */
  left: LeftOut[];
  /** The number of lines in the front. */
  length: number;
}

/** Records a line of the document's head that is in no field of a report. */
export function leave(front: Front, line: Line, reason?: Reason): true {
  front.other.push(line);
  if (reason) front.left.push({ line, reason });
  return true;
}
