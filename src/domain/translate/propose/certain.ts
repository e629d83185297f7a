import { alternativesOf } from '../../glossary/alternatives';
import type { Carried } from '../piece';
import { datesIn } from './dates';
import { figuresIn } from './figures';
import { peopleOf } from './people';
import { indexOf, placesOf } from './places';
import type { Replacement } from './replace';
import { PROVINCES } from './words.zh';

/** A glossary entry, as far as a proposal needs it. */
export interface Term {
  zh: string;
  en: string;
}

/**
 * Finds in a Chinese text what is certain in English: figures, dates, names of the people who speak or sign, and glossary terms.
 * Words and figures are indexed once, so that a text costs what it is long, however many of them a report has.
 * @param figures surface texts that someone has already chosen, by the text of the source
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
