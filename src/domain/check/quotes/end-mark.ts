import { firstPlaces, placeOf } from '../places';
import type { Rule } from '../rule';
import { excerptOf } from './excerpt';
import { ofRule } from '../../rules/of-rule';

const SHORTEST_SENTENCE = 12;
const END_MARK = /[。！？!?…，,.—]$/;

/** A speech that stands as a sentence has its end mark inside the quotation marks (GB/T 15834 §4.8). */
export const endMark: Rule = ({ report, linesIn, language }) => {
  if (language !== 'zh') return [];
  return report.sections.flatMap((section) => {
    const open = section.quotes
      .map((quote) => ({ quote, last: quote.text.split('\n').at(-1) ?? '' }))
      .filter(({ last }) => last.length >= SHORTEST_SENTENCE && !END_MARK.test(last));
    const places = firstPlaces(
      linesIn(section),
      open.map(({ last }) => last),
    );
    return open
      .filter(({ last }) => places.has(last))
      .map(({ quote, last }) => ({
        ...ofRule('quote-without-end-mark'),
        place: placeOf(last, section, places.get(last)),
        actual: excerptOf(quote.text),
      }));
  });
};
