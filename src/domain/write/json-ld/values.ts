import { isUnitCode, UNITS } from '../../quantity';
import type { PublishedMetric } from '../../edition';
import { unitName } from '../unit-name';

/**
 * Writes a figure as a `PropertyValue` of schema.org. The text as printed is the description, because it alone has the
 * words that hedge the number.
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
 * Returns what a program must know in addition to the number: the qualifier, the period if the figure is not of the
 * report's year, and the status.
 */
function besideValue({ qualifier, period, status }: PublishedMetric): unknown[] {
  const named = (name: string, value: string) => ({ '@type': 'PropertyValue', name, value });
  return [
    ...(qualifier !== 'exact' ? [qualifier] : []),
    ...(period ? [named('period', period)] : []),
    ...(status ? [named('status', status)] : []),
  ];
}

/** Returns the unit in words and as a UN/CEFACT code. Money has its ISO 4217 code, which is our code too. */
function unitOf(unit: string, locale: string, text: string): object {
  if (!isUnitCode(unit)) return { unitText: unit };
  const { dimension, unece: code } = UNITS[unit];
  const isMoney = dimension === 'money';
  return {
    unitText: isMoney ? unit : unitName(unit, locale, text) || unit,
    ...(code && { unitCode: code }),
  };
}
