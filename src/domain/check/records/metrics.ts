import type { Issue } from '../../issue';
import type { Metric } from '../../report';
import { placeAt } from '../places';
import { byKey, sectionPairs, type RecordRule } from './rule';
import { ofRule } from '../../rules/of-rule';

const FIELDS = ['value', 'min', 'max', 'unit', 'qualifier'] as const;

/** A metric has one value, unit and qualifier in both languages. */
export const metrics: RecordRule = (source, target) =>
  sectionPairs(source, target).flatMap(([section, counterpart]) => {
    const others = byKey(counterpart.metrics);
    return section.metrics.flatMap((metric): Issue[] => {
      const other = others.get(metric.key);
      const place = placeAt(counterpart);
      if (!other) return [{ ...ofRule('parity-metric-missing'), place, expected: metric.text }];
      if (FIELDS.every((field) => (metric[field] ?? null) === (other[field] ?? null))) return [];
      const amounts = { actual: amountOf(other), expected: amountOf(metric) };
      return [{ ...ofRule('parity-metric'), place, ...amounts }];
    });
  });

const amountOf = ({ value, min, max, unit, qualifier }: Metric) =>
  [value ?? `${min}–${max}`, unit, qualifier].join(' ');
