import { diffArrays } from 'diff';
import { wordsIn } from '../words';

/** A part of a changed text: the same in both, removed, or new. */
export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Compares two texts by whole words and numbers: 340 became 30, not a removed 4. */
export function changesBetween(before: string, after: string): Change[] {
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ value, added, removed }) => ({
    kind: removed ? 'gone' : added ? 'new' : 'same',
    text: value.join(''),
  }));
}
