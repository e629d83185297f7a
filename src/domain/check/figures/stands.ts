import type { Issue } from '../../issue';
import type { Metric } from '../../report';
import { UNITS, type UnitCode } from '../../quantity/units';
import { placeIn, type Line, type Rule } from '../rule';

/** Every metric stands in its section's prose or captions, as it is written, with its value, unit and qualifier. */
export const stands: Rule = (checked) =>
  checked.report.sections.flatMap((section) => {
    const lines = checked.linesIn(section);
    const captions = section.photos.map(({ caption }) => caption ?? '').join('\n');
    return section.metrics.flatMap((metric) => {
      const line = lines.find(({ text }) => text.includes(metric.text));
      if (line) return differing(metric, line);
      if (captions.includes(metric.text)) return [];
      const place = { section: section.key, paragraph: 0, start: 0, end: 0 };
      return [{ ruleId: 'metric-not-in-text', severity: 'error', place, actual: metric.text }];
    });
  });

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
