import { currencyIn, inCurrency } from '../currency';
import { groupedBy } from '../grouped';
import { ledgerOf, type Language, type UnitCode } from '../quantity';
import { once } from '../once';
import type { Report, Section } from '../report';
import { textOf } from '../translate/blocks';
import type { Line } from './rule';

/**
 * Returns the headings and blocks of a report as text, in order, with their places.
 * @param currency returns the currency of a plain 元 in the report; computed once
 */
export function linesOf(
  report: Report,
  language: Language,
  currency: () => UnitCode = once(() => currencyIn(report, language)),
): Line[] {
  return report.sections.flatMap((section) => {
    const lineOf = (text: string, paragraph: number): Line => {
      const ledger = once(() => {
        const { entries, quantities } = ledgerOf(text, language);
        return { entries, quantities: inCurrency(quantities, currency()) };
      });
      const place = { section: section.key, paragraph };
      return { text, place, section, ledger, figures: () => ledger().quantities };
    };
    const heading = section.heading ? [lineOf(section.heading, 0)] : [];
    return [...heading, ...section.body.map((block, at) => lineOf(textOf(block), at + 1))];
  });
}

/** Returns a function that gives the lines of a section without a scan of all lines. */
export function bySection(lines: readonly Line[]): (section: Section) => readonly Line[] {
  const sections = groupedBy(lines, ({ section }) => section.key);
  return ({ key }) => sections.get(key) ?? [];
}
