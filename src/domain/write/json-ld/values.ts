import { isUnitCode, UNITS } from '../../quantity';
import type { PublishedMetric } from '../../edition';
import { unitName } from '../unit-name';

/**
 * A figure as schema.org's `PropertyValue`. The text as written is its description: it alone says how the number is
 * hedged in words.
 */
export function propertyValue(metric: PublishedMetric, url: string, locale: string): object {
  const { key, label, text, value, min, max, unit, indicator } = metric;
  const beside = besideValue(metric);
  return {
    '@type': 'PropertyValue',
    '@id': `${url}#${key}`,
    name: label,
    description: text,
    ...(indicator && { propertyID: indicator.key }),
    ...(value !== null && { value }),
    ...(min !== null && { minValue: min }),
    ...(max !== null && { maxValue: max }),
    ...unitOf(unit, locale, text),
    ...(beside.length > 0 && { valueReference: beside.length > 1 ? beside : beside[0] }),
  };
}

/**
 * What a program must know beside the number: how it is hedged, the year that it is of where the report restates another one's, and
 * whether it is final.
 */
function besideValue({ qualifier, period, status }: PublishedMetric): unknown[] {
  const named = (name: string, value: string) => ({ '@type': 'PropertyValue', name, value });
  return [
    ...(qualifier !== 'exact' ? [qualifier] : []),
    ...(period ? [named('period', period)] : []),
    ...(status ? [named('status', status)] : []),
  ];
}

/** A unit in words, and by its UN/CEFACT code; money by its ISO 4217 code, which is ours too. */
function unitOf(unit: string, locale: string, text: string): object {
  if (!isUnitCode(unit)) return { unitText: unit };
  const { dimension, unece: code } = UNITS[unit];
  const isMoney = dimension === 'money';
  return {
    unitText: isMoney ? unit : unitName(unit, locale, text) || unit,
    ...(code && { unitCode: code }),
  };
}
