import type { Issue } from '../../issue';
import { UnreadableFileError } from '../../result';
import { droppedIssue, onOneLine } from '../dropped';
import { drawnIn } from './drawings';
import type { Element } from './xml';

/** What a Word file holds and a report does not: what it is, its words, and those of the paragraph around it. */
export interface Left {
  what: string;
  words: string;
  near: string;
}

/** Elements whose words stand in no report, and what they are. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'w:del': 'deleted text',
  'w:moveFrom': 'moved text',
  'm:oMath': 'formula',
  'm:oMathPara': 'formula',
};

/** The pictures inside what was left out, each by what that is: words alone do not tell of them. */
export const leftPictures = (element: Element, what: string): Left[] =>
  drawnIn(element)
    .filter(({ is }) => is === 'picture')
    .map(() => ({ what: 'picture', words: what, near: '' }));

/** A file that holds more of this than a report has sentences is refused: each is a finding that somebody reads. */
export const MOST_LEFT = 10_000;

/** As much of the words around as a finding shows. */
const NEAR = 24;

/** An issue for each thing that was left out. Throws `UnreadableFileError` (hostile) where there is no end of them. */
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
