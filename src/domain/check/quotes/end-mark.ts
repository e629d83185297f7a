import { firstPlaces, placeOf } from '../places';
import { rule } from '../rule';
import { excerptOf } from './excerpt';
import { quoteWithoutEndMark } from '../../rules/quote-without-end-mark';

const SHORTEST_SENTENCE = 12;
const END_MARK = /[。！？!?…，,.—]$/;

/** A speech that is a whole sentence has its end mark inside the quotation marks (GB/T 15834 §4.8). */
export const endMark = rule(quoteWithoutEndMark, ({ report, linesIn }) => {
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
        place: placeOf(last, section, places.get(last)),
        actual: excerptOf(quote.text),
      }));
  });
});
