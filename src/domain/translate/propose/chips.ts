import type { Carried } from '../piece';
import { certainIn, type Term } from './certain';
import { withoutOverlaps } from './replace';

/** Words of a source whose translation is certain. A translator inserts them instead of typing. */
export interface Chip {
  source: string;
  target: string;
}

/** Returns a function that gives the chips of a source text, in the order of the text, each once. */
export function chipsFor(
  source: Carried,
  terms: readonly Term[],
  figures: ReadonlyMap<string, string> = new Map(),
): (text: string) => Chip[] {
  const certain = certainIn(source, terms, figures);
  return (text) => {
    const found = withoutOverlaps(certain(text), text.length).map(({ start, end, words }) => ({
      source: text.slice(start, end),
      target: words,
    }));
    return found.filter(
      (chip, at) => found.findIndex(({ target }) => target === chip.target) === at,
    );
  };
}
