import { firstPlaces, placeOf } from '../places';
import type { Rule } from '../rule';
import { excerptOf } from './excerpt';
import { ofRule } from '../../rules/of-rule';

/** A quote has a speaker, or says who it was without a name. */
export const speaker: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const unsaid = section.quotes
      .filter((quote) => !quote.speaker && !quote.role)
      .map(({ text }) => ({ text, first: text.split('\n')[0] ?? '' }));
    const places = firstPlaces(
      linesIn(section),
      unsaid.map(({ first }) => first),
    );
    return unsaid.map(({ text, first }) => ({
      ...ofRule('quote-without-speaker'),
      place: placeOf(first, section, places.get(first)),
      actual: excerptOf(text),
    }));
  });
