import { diffArrays } from 'diff';
import { wordsIn } from '../words';

/** A stretch of a text that changed: what stands in both, what went, what came. */
export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What changed between two texts, by whole words and numbers: 340 became 30, and not a 4 that went. */
export function changesBetween(before: string, after: string): Change[] {
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ value, added, removed }) => ({
    kind: removed ? 'gone' : added ? 'new' : 'same',
    text: value.join(''),
  }));
}
