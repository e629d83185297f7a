import { captionsOf, cellsOf } from '../besides';
import { firstPlaces, placeAt } from '../places';
import type { Rule } from '../rule';

/** Every metric stands in its section's prose, captions, tables or notes, as it is written. */
export const metricNotInText: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const texts = section.metrics.map(({ text }) => text);
    const stands = [...linesIn(section), ...captionsOf(section), ...cellsOf(section)];
    const places = firstPlaces(stands, texts);
    return texts
      .filter((text) => !places.has(text))
      .map((text) => ({
        ruleId: 'metric-not-in-text',
        severity: 'error',
        place: placeAt(section),
        actual: text,
      }));
  });
