import { claimsOf } from '../claim';
import { type Language, type Quantity } from '../quantity';
import type { Metric } from '../report';
import { blankOf } from '../report/blank';
import { METRIC } from '../report/shape';
import { labelsOf } from './label';

/** The setting of a text: its language, and the year of the report. */
export interface Setting {
  language: Language;
  year: number | null;
  /** The coming year that the section plans for, if any. */
  ahead?: number | null;
  /** The year in which the report is told, if that is not its year. */
  now?: number | null;
}

/** Returns the quantities of a text as possible metrics, with labels and claims from the words around them. */
export function labelled(
  quantities: readonly Quantity[],
  text: string,
  { language, year, ahead, now = year }: Setting,
): Omit<Metric, 'key'>[] {
  const { key: _key, ...blank } = blankOf(METRIC);
  const labels = labelsOf(text, quantities, language);
  const claims = claimsOf(text, quantities, language, year, ahead, now);
  return quantities.map((quantity, at) => {
    const { value, min, max, unit, qualifier } = quantity;
    return {
      ...blank,
      label: labels[at]!,
      text: quantity.text,
      value,
      min,
      max,
      unit,
      qualifier,
      ...claims[at]!,
    };
  });
}
