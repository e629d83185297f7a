import type { Issue } from '../../issue';
import type { Metric, Place } from '../../report';
import type { Rule } from '../rule';

/** An indicator has one value in one report: two exact figures of it disagree. A total may be said roughly beside it. */
export const oneValue: Rule = ({ report, linesIn }) => {
  const first = new Map<string, { metric: Metric; place: Place }>();
  return report.sections.flatMap((section) =>
    section.metrics.flatMap((metric): Issue[] => {
      if (!metric.indicator || metric.qualifier !== 'exact' || metric.value === null) return [];
      const line = linesIn(section).find((one) => one.text.includes(metric.text));
      const start = line?.text.indexOf(metric.text) ?? 0;
      const place: Place = {
        ...(line?.place ?? { section: section.key, paragraph: 0 }),
        ...{ start, end: start + (line ? metric.text.length : 0) },
      };
      const known = first.get(metric.indicator);
      if (!known) first.set(metric.indicator, { metric, place });
      if (!known || known.metric.unit !== metric.unit || known.metric.value === metric.value)
        return [];
      return [
        {
          ...{ ruleId: 'indicator-two-values', severity: 'warning', place },
          ...{ actual: metric.text, expected: known.metric.text, cause: known.place },
        },
      ];
    }),
  );
};
