import { reportAddress } from '../../../addresses';
import type { ComparedYear } from '../../../compare';
import type { Words } from '../../words';
import { escape } from '../escape';
import { amountIn, changeOf, targetOf, valueOf } from './amount';

type Column = { head: string; cell: (year: ComparedYear) => string };

/** Writes the years of a figure as a table, the newest first. A column that is empty in every year is left out. */
export function yearsTable(
  years: readonly ComparedYear[],
  caption: string,
  locale: string,
  words: Words,
): string {
  const columns = columnsIn(locale, words).filter(({ cell }) =>
    years.some((year) => cell(year) !== ''),
  );
  const heads = [words.page.year, ...columns.map(({ head }) => head)].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  const rows = [...years].reverse().map((year) => {
    const cells = columns.map(({ cell }) => `<td>${cell(year)}</td>`);
    return `<tr id="year-${year.year}"><th scope="row">${year.year}</th>${cells.join('')}</tr>`;
  });
  return `<section class="table" aria-label="${escape(caption)}" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function columnsIn(locale: string, words: Words): Column[] {
  const { value, status, target, baseline, change, statedIn, statuses, reportOf } = words.years;
  return [
    { head: value, cell: (year) => valueOf(year, words) },
    { head: status, cell: ({ figure }) => (figure.status ? statuses[figure.status] : '') },
    { head: target, cell: (year) => targetOf(year, locale, words) },
    { head: baseline, cell: ({ figure }) => baselineOf(figure, locale) },
    { head: change, cell: (year) => changeOf(year, words) },
    { head: statedIn, cell: ({ figure }) => sourceOf(figure, reportOf(figure.report.year)) },
  ];
}

const baselineOf = (figure: ComparedYear['figure'], locale: string) =>
  typeof figure.baseline === 'number' ? escape(amountIn(figure.baseline, figure, locale)) : '';

const sourceOf = ({ report, locale, key }: ComparedYear['figure'], name: string) =>
  `<a href="${escape(reportAddress({ slug: report.slug, locale }, '.html'))}#${escape(key)}" title="${escape(report.title)}">${escape(name)}</a>`;
