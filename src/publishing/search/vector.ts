import type { Terms } from './rows';

/** The weight of each field in PostgreSQL’s letters. A is the highest. */
const WEIGHTS: [field: keyof Terms, weight: string][] = [
  ['title', 'A'],
  ['heading', 'B'],
  ['about', 'C'],
  ['prose', 'D'],
];

/** PostgreSQL’s limits (documentation §8.11.1): the highest position, and the most positions of one term. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** Keeps a phrase from matching across two fields. */
const GAP = 2;

/**
 * The fields that decide the place of a match. The row holds their terms a second time, in a short vector of their own.
 */
const HEAD = WEIGHTS.filter(([field]) => field === 'title' || field === 'heading');

/** Returns the vectors of a part as PostgreSQL reads them: of all its terms, and of those in its title and heading. */
export const vectorsOf = (terms: Terms): { tsv: string; head: string } => ({
  tsv: vectorOf(terms, WEIGHTS),
  head: vectorOf(terms, HEAD),
});

/**
 * Returns terms as the text of a `tsvector`. They are our own tokens, so that no parser of the database splits them.
 */
function vectorOf(terms: Terms, fields: typeof WEIGHTS): string {
  const places = new Map<string, string[]>();
  let place = 1;
  for (const [field, weight] of fields) {
    for (const term of terms[field]) {
      const known = places.get(term) ?? [];
      if (known.length < MOST_PLACES) known.push(`${Math.min(place, LAST_PLACE)}${weight}`);
      places.set(term, known);
      place += 1;
    }
    place += GAP;
  }
  return [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ');
}
