import type { Issue } from '../../issue';
import { UNITS, type UnitCode } from '../../quantity';
import type { Metric } from '../../report';
import { placeIn, type Line, type Rule } from '../rule';

/** A metric has the value, unit and qualifier that its section's prose states. */
export const metricDiffers: Rule = ({ report, linesIn }) =>
  report.sections.flatMap((section) =>
    section.metrics.flatMap((metric) => {
      const line = linesIn(section).find(({ text }) => text.includes(metric.text));
      return line ? differing(metric, line) : [];
    }),
  );

function differing(metric: Metric, line: Line): Issue[] {
  const start = line.text.indexOf(metric.text);
  const stated = line.figures().filter(({ text }) => text === metric.text);
  if (stated.length === 0) return [];
  const same = stated.some(
    ({ value, unit, qualifier }) =>
      value === metric.value && qualifier === metric.qualifier && isUnit(unit, metric.unit),
  );
  if (same) return [];
  const [quantity] = stated;
  return [
    {
      ...{ ruleId: 'metric-differs', severity: 'error' },
      place: placeIn(line, start, start + metric.text.length),
      actual: [metric.value, metric.unit, metric.qualifier].join(' '),
      expected: [quantity!.value, quantity!.unit, quantity!.qualifier].join(' '),
    },
  ];
}

/** 36个 says no more than a count: an editor may record what is counted, such as places. */
const isUnit = (stated: UnitCode, recorded: string): boolean =>
  stated === recorded || (stated === 'item' && UNITS[recorded as UnitCode]?.dimension === 'count');
