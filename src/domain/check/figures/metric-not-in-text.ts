import type { Rule } from '../rule';

/** Every metric stands in its section's prose or captions, as it is written. */
export const metricNotInText: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const texts = [
      ...linesIn(section).map(({ text }) => text),
      ...section.photos.map(({ caption }) => caption ?? ''),
    ];
    return section.metrics
      .filter((metric) => !texts.some((text) => text.includes(metric.text)))
      .map(({ text }) => ({
        ...{ ruleId: 'metric-not-in-text', severity: 'error', actual: text },
        place: { section: section.key, paragraph: 0, start: 0, end: 0 },
      }));
  });
