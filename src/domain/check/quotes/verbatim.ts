import { firstPlaces, placeAt } from '../places';
import { rule } from '../rule';
import { excerptOf } from './excerpt';
import { quoteNotVerbatim } from '../../rules/quote-not-verbatim';

const partsOf = ({ text }: { text: string }) => text.split('\n');

/** Each part of a recorded quote appears word for word in the body of its section. */
export const verbatim = rule(quoteNotVerbatim, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const places = firstPlaces(linesIn(section), section.quotes.flatMap(partsOf));
    return section.quotes
      .filter((quote) => !partsOf(quote).every((part) => places.has(part)))
      .map(({ text }) => ({
        place: placeAt(section),
        actual: excerptOf(text),
      }));
  }),
);
