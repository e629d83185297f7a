import { alternativesOf } from '../../glossary/alternatives';
import type { Carried } from '../piece';
import { datesIn } from './dates';
import { figuresIn } from './figures';
import { peopleOf } from './people';
import { indexOf, placesOf } from './places';
import type { Replacement } from './replace';
import { PROVINCES } from './words.zh';

/** The part of a glossary entry that a proposal needs. */
export interface Term {
  zh: string;
  en: string;
}

/**
 * Returns a function that finds the parts of a Chinese text whose English is certain: figures, dates, names of the
 * people who speak or sign, and glossary terms. Words and figures are indexed once. So the cost depends on the length
 * of the text, not on the number of words in the index.
 * @param figures texts that a person has already chosen, by the text of the source
 */
export function certainIn(
  source: Carried,
  terms: readonly Term[],
  figures: ReadonlyMap<string, string>,
): (text: string) => Replacement[] {
  const words = indexOf(
    new Map([
      ...Object.entries(PROVINCES),
      ...peopleOf(source),
      ...terms.map(({ zh, en }) => [zh, alternativesOf(en)[0] ?? en] as const),
    ]),
  );
  const chosen = { texts: figures, index: indexOf(figures) };
  return (text) => [...placesOf(text, words), ...datesIn(text), ...figuresIn(text, chosen)];
}
