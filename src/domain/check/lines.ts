import { currencyIn, inCurrency } from '../currency';
import { groupedBy } from '../grouped';
import { ledgerOf, type Language, type UnitCode } from '../quantity';
import { once } from '../once';
import type { Report, Section } from '../report';
import { textOf } from '../translate/blocks';
import type { Line } from './rule';

/**
 * Headings and blocks of a report as text, in order, with their places.
 * @param currency what a plain 元 of it is, made once
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

/** Finds the lines of a section without going through all of them. */
export function bySection(lines: readonly Line[]): (section: Section) => readonly Line[] {
  const sections = groupedBy(lines, ({ section }) => section.key);
  return ({ key }) => sections.get(key) ?? [];
}
