import type { Carried } from '../piece';
import { certainIn, type Term } from './certain';
import { withoutOverlaps } from './replace';

/** Words of a source whose translation is certain: what a translator inserts instead of typing it. */
export interface Chip {
  source: string;
  target: string;
}

/** The chips of each source text of a report, in the order of the text, each once. */
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
