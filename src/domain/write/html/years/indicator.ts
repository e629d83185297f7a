import { yearsAddress } from '../../../addresses';
import type { ComparedYear } from '../../../compare';
import { pointsOf, yearsChart } from '../../chart';
import { unitName } from '../../unit-name';
import { wordsIn, type Words } from '../../words';
import { escape } from '../escape';
import { yearsPage, type Standing } from './page';
import { yearsTable } from './table';

type Named = { key: string; name: string } | null;

/** An indicator, with one page of the lines that state it. */
export interface IndicatorPage extends Standing {
  name: string;
  unit: string;
  definition: string | null;
  lines: { organization: Named; series: Named; years: ComparedYear[] }[];
  /** The address of the next lines; null on the last page. */
  next: string | null;
}

/** Writes the page of an indicator: a chart and a table of its years for each organization that states it. */
export function indicatorPage(indicator: IndicatorPage): string {
  const { name, definition, lines, next, locale } = indicator;
  const words = wordsIn(locale);
  const counted = countedIn(indicator);
  const parts = [
    `<header><p class="year">${words.years.indicator}</p><h1>${escape(name)}</h1>`,
    definition ? `<p class="summary">${escape(definition)}</p>` : '',
    counted ? `<p class="byline">${escape(words.unit(counted))}</p>` : '',
    '</header>',
    ...lines.map((line) => lineOf(line, name, locale, words)),
    `<p class="legend">${words.years.legend}</p>`,
    next
      ? `<nav class="pages" aria-label="${words.years.more}"><a rel="next" href="${escape(next)}">${words.years.more}</a></nav>`
      : '',
  ];
  return yearsPage(indicator, name, definition, parts.join(''));
}

/** Returns the name of the unit: the counting word that all figures share (册), or else the general name. */
function countedIn({ unit, locale, lines }: IndicatorPage): string {
  const latest = lines.flatMap(({ years }) => years.at(-1)?.figure ?? []);
  const names = new Set(
    latest.flatMap((figure) => (figure.unit === unit ? unitName(unit, locale, figure.text) : [])),
  );
  return names.size === 1 ? [...names].join('') : unitName(unit, locale);
}

function lineOf(
  { organization, series, years }: IndicatorPage['lines'][number],
  label: string,
  locale: string,
  words: Words,
): string {
  const title = [organization?.name, series?.name].filter(Boolean).join(' · ');
  const heading = series
    ? `<a href="${escape(yearsAddress('series', series.key, locale))}">${escape(series.name)}</a>`
    : escape(organization?.name ?? '');
  const chart = yearsChart(pointsOf(years), { label, locale, size: 'large' });
  return `<section class="line"><h2>${heading}</h2>${chart ? `<figure tabindex="0">${chart}</figure>` : ''}${yearsTable(years, title || label, locale, words)}</section>`;
}
