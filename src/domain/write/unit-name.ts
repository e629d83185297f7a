import type { Edition } from '../edition';
import { isUnitCode, UNITS } from '../quantity';
import { normal } from '../quantity/normal';
import { longestFirst } from '../longest-first';

/**
 * Returns the name of a unit, in the plural. Empty if the counted noun serves as the unit. Chinese counts 册, 座 and 件
 * in one unit. So if `printed` is given, the name is the word that the figure's text ends with (册 of 3.5万册).
 */
export function unitName(unit: string, locale: string, printed = ''): string {
  if (!isUnitCode(unit)) return '';
  const { zh, en, dimension } = UNITS[unit];
  if (!locale.startsWith('zh')) return en[1];
  return dimension === 'count' ? (printedIn(unit, printed) ?? zh) : zh;
}

/** Returns the edition with the name of each figure's unit in its language. */
export const withUnitNames = (edition: Edition) => ({
  ...edition,
  sections: edition.sections.map((section) => ({
    ...section,
    metrics: section.metrics.map((metric) => ({
      ...metric,
      unitName: unitName(metric.unit, edition.locale, metric.text),
    })),
  })),
});

/** 30万册以上 */
const HEDGED = /(?:以上|以下|以内|以內|左右|上下)$/;

/**
 * Returns the longest form of a unit that a figure ends with. A form that stands for several units is an amount and not
 * a name.
 */
function printedIn(unit: keyof typeof UNITS, printed: string): string | undefined {
  const { words, arabicOnly = [] } = UNITS[unit];
  const forms = [...(words.zh ?? []), ...arabicOnly].filter((form) => typeof form === 'string');
  const text = printed.replace(HEDGED, '');
  const plain = normal(text);
  const found = longestFirst(forms).find((form) => plain.endsWith(form));
  return found && text.slice(-found.length);
}
