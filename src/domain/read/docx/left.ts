import type { Issue } from '../../issue';
import { UnreadableFileError } from '../../result';
import { droppedIssue, onOneLine } from '../dropped';
import { drawnIn } from './drawings';
import type { Element } from './xml';

/**
 * Something that a Word file holds and a report does not: its kind, its words, and the words of the paragraph around
 * it.
 */
export interface Left {
  what: string;
  words: string;
  near: string;
}

/** Elements whose words are never part of a report, with their kind. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'w:del': 'deleted text',
  'w:moveFrom': 'moved text',
  'm:oMath': 'formula',
  'm:oMathPara': 'formula',
};

/** Returns the pictures inside something that was left out, because its words do not mention them. */
export const leftPictures = (element: Element, what: string): Left[] =>
  drawnIn(element)
    .filter(({ is }) => is === 'picture')
    .map(() => ({ what: 'picture', words: what, near: '' }));

/** A file with more of these is refused. A person reads each finding, and no report has so many sentences. */
export const MOST_LEFT = 10_000;

/** How many characters of the words around it a finding shows. */
const NEAR = 24;

/** Makes an issue for each thing that was left out. Throws `UnreadableFileError` (hostile) if there are too many. */
export function issuesOf(left: readonly Left[]): Issue[] {
  if (left.length > MOST_LEFT) throw tooMany();
  return left.map(({ what, words, near }) => ({
    ...droppedIssue(what, onOneLine(words)),
    ...(near && { expected: near.slice(0, NEAR) }),
  }));
}

export const tooMany = () =>
  new UnreadableFileError(
    'hostile',
    `This Word file holds more than ${MOST_LEFT} formulas, charts, comments or deleted texts. Accept its changes, remove its comments, and try again.`,
  );
