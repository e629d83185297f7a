import { firstPlaces, placeAt } from '../places';
import type { Rule } from '../rule';

/** Every metric stands in its section's prose or captions, as it is written. */
export const metricNotInText: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const captions = section.photos.map(({ caption }) => ({ text: caption ?? '' }));
    const texts = section.metrics.map(({ text }) => text);
    const places = firstPlaces([...linesIn(section), ...captions], texts);
    return texts
      .filter((text) => !places.has(text))
      .map((text) => ({
        ruleId: 'metric-not-in-text',
        severity: 'error',
        place: placeAt(section),
        actual: text,
      }));
  });
