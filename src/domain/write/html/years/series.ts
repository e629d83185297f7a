import { reportAddress, yearsAddress } from '../../../addresses';
import type { ComparedYear } from '../../../compare';
import type { Card } from '../../../edition';
import { pointsOf, yearsChart } from '../../chart';
import { wordsIn, type Words } from '../../words';
import { escape } from '../escape';
import { reportItem } from '../report-item';
import { restatement } from './amount';
import { yearsPage, type Standing } from './page';

type Stated = { key: string; name: string; years: ComparedYear[] };

/** A series: its reports, the newest first, and the indicators that they state. */
export interface SeriesPage extends Standing {
  name: string;
  organization: { name: string } | null;
  cards: Card[];
  indicators: Stated[];
}

/** Writes the page of a series: charts of its indicators, their years in one table, and its reports. */
export function seriesPage(series: SeriesPage): string {
  const { name, organization, cards, indicators, locale } = series;
  const words = wordsIn(locale);
  const reports = cards.map((card, at) =>
    reportItem(card, reportAddress(card, '.html'), at === 0 && indicators.length === 0),
  );
  const parts = [
    `<header><p class="year">${organization ? escape(organization.name) : words.years.series}</p><h1>${escape(name)}</h1></header>`,
    charts(indicators, locale, words),
    matrix(indicators, locale, words),
    `<h2>${words.reports}</h2><ul class="reports">${reports.join('')}</ul>`,
  ];
  return yearsPage(series, name, organization?.name ?? null, parts.join(''));
}

function charts(indicators: readonly Stated[], locale: string, words: Words): string {
  const drawn = indicators.flatMap(({ key, name, years }) => {
    const svg = yearsChart(pointsOf(years), { label: name, locale });
    const caption = linkTo(key, name, locale);
    return svg ? [`<figure>${svg}<figcaption>${caption}</figcaption></figure>`] : [];
  });
  if (drawn.length === 0) return '';
  return `<section class="trends" aria-labelledby="trends"><h2 id="trends">${words.years.indicators}</h2>${drawn.join('')}<p class="legend">${words.years.legend}</p></section>`;
}

/** Writes a table with a row for each indicator and a column for each year. */
function matrix(indicators: readonly Stated[], locale: string, words: Words): string {
  const all = [...new Set(indicators.flatMap(({ years }) => years.map(({ year }) => year)))];
  if (all.length === 0) return '';
  const columns = all.sort((a, b) => b - a);
  const heads = columns.map((year) => `<th scope="col">${year}</th>`).join('');
  const rows = indicators.map(({ key, name, years }) => {
    const cells = columns.map((year) =>
      cell(
        years.find((one) => one.year === year),
        words,
      ),
    );
    return `<tr><th scope="row">${linkTo(key, name, locale)}</th>${cells.join('')}</tr>`;
  });
  return `<section class="table" aria-label="${words.years.series}" tabindex="0"><table><thead><tr><th scope="col">${words.years.indicator}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function cell(year: ComparedYear | undefined, words: Words): string {
  if (!year) return '<td>—</td>';
  const { figure, restates } = year;
  const notes = [
    figure.status ? words.years.statuses[figure.status] : '',
    restatement(figure, restates, words),
  ].filter(Boolean);
  const small = notes.map((note) => `<br><small class="restated">${escape(note)}</small>`);
  return `<td>${escape(figure.text || '—')}${small.join('')}</td>`;
}

const linkTo = (key: string, name: string, locale: string) =>
  `<a href="${escape(yearsAddress('indicators', key, locale))}">${escape(name)}</a>`;
