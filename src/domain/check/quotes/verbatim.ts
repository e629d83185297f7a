import { firstPlaces, placeAt } from '../places';
import type { Rule } from '../rule';
import { excerptOf } from './excerpt';
import { ofRule } from '../../rules/of-rule';

const partsOf = ({ text }: { text: string }) => text.split('\n');

/** A recorded quote stands in the body of its section, word for word, each of its parts. */
export const verbatim: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const places = firstPlaces(linesIn(section), section.quotes.flatMap(partsOf));
    return section.quotes
      .filter((quote) => !partsOf(quote).every((part) => places.has(part)))
      .map(({ text }) => ({
        ...ofRule('quote-not-verbatim'),
        place: placeAt(section),
        actual: excerptOf(text),
      }));
  });
