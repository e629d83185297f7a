import { firstPlaces, placeOf } from '../places';
import { rule } from '../rule';
import { excerptOf } from './excerpt';
import { quoteWithoutSpeaker } from '../../rules/quote-without-speaker';

/** A quote names its speaker, or a role if the speaker has no name. */
export const speaker = rule(quoteWithoutSpeaker, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const unsaid = section.quotes
      .filter((quote) => !quote.speaker && !quote.role)
      .map(({ text }) => ({ text, first: text.split('\n')[0] ?? '' }));
    const places = firstPlaces(
      linesIn(section),
      unsaid.map(({ first }) => first),
    );
    return unsaid.map(({ text, first }) => ({
      place: placeOf(first, section, places.get(first)),
      actual: excerptOf(text),
    }));
  }),
);
