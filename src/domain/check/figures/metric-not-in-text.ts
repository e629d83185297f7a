import { captionsOf, cellsOf } from '../besides';
import { firstPlaces, placeAt, wholeNumbers } from '../places';
import { rule } from '../rule';
import { metricNotInText as described } from '../../rules/metric-not-in-text';

/** Every metric appears as written in its section's prose, captions, tables or notes. */
export const metricNotInText = rule(described, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const texts = section.metrics.map(({ text }) => text);
    const stands = [...linesIn(section), ...captionsOf(section), ...cellsOf(section)];
    const places = firstPlaces(stands, texts, wholeNumbers);
    return texts
      .filter((text) => !places.has(text))
      .map((text) => ({
        place: placeAt(section),
        actual: text,
      }));
  }),
);
