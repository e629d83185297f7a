import { yearsAddress } from '../../addresses';
import type { Card } from '../../edition';
import { wordsIn, type Words } from '../words';
import { escape } from './escape';
import type { Alternate, OtherForm } from './head';
import { page } from './page';
import { reportItem } from './report-item';
import { filterForm, searchForm, type Chosen, type Facets } from './front-forms';
import { results, type Results } from './results';

/** The content of the front page: one page of a list, or search results. */
export interface FrontPage {
  locale: string;
  alternates: Alternate[];
  forms: OtherForm[];
  canonical: string;
  languages: { hreflang: string; href: string }[];
  shown: List | Search;
}

/** One page of a list. */
interface List {
  is: 'list';
  facets: Facets;
  chosen: Chosen;
  /** Each card with the address of its page. */
  cards: { card: Card; href: string }[];
  window: { page: number; pages: number };
}

/** A search and its results. */
type Search = { is: 'search' } & Results;

/**
 * Writes the front page: everything published in one language, with filters for year, series and organization, and a
 * search.
 */
export function frontPage(front: FrontPage): string {
  const { locale, shown, canonical, languages, forms, alternates } = front;
  const words = wordsIn(locale);
  const query = shown.is === 'search' ? shown.query : null;
  const main = shown.is === 'search' ? results(shown, words) : list(shown, locale, words);
  return page({
    ...{ locale, canonical, languages, forms, alternates },
    title: query === null ? words.reports : `${words.page.search}: ${query}`,
    description: words.reports,
    graph: [
      ['og:type', 'website'],
      ['og:title', words.reports],
      ['og:url', canonical],
    ],
    metas: query === null ? [] : [['robots', 'noindex']],
    jsonLd: null,
    isIndexed: true,
    main: `<h1>${words.reports}</h1>${searchForm(locale, query ?? '', words)}${main}`,
  });
}

function list(shown: List, locale: string, words: Words): string {
  const { cards, chosen, facets } = shown;
  const isFiltered = Object.values(chosen).some(Boolean);
  const none = isFiltered ? words.page.emptyFilter : words.empty;
  const items = cards.map(({ card, href }, at) => reportItem(card, href, at === 0));
  const all = items.length > 0 ? `<ul class="reports">${items.join('')}</ul>` : `<p>${none}</p>`;
  return [
    filterForm(locale, facets, chosen, words),
    all,
    pages(shown, locale, words),
    seriesLinks(facets, locale, words),
  ].join('');
}

/** Links the pages that compare the years of each series. */
function seriesLinks({ series }: Facets, locale: string, words: Words): string {
  if (series.length === 0) return '';
  const links = series.map(
    ({ key, name }) =>
      `<li><a href="${escape(yearsAddress('series', key, locale))}">${escape(name)}</a></li>`,
  );
  return `<nav class="series" aria-labelledby="series"><h2 id="series">${words.page.trends}</h2><ul>${links.join('')}</ul></nav>`;
}

/** Links the previous and the next page, with the current filters. */
function pages(
  { chosen, window: { page: at, pages: all } }: List,
  locale: string,
  words: Words,
): string {
  if (all < 2) return '';
  const to = (number: number, rel: string, name: string) =>
    number >= 1 && number <= all
      ? `<a rel="${rel}" href="${escape(addressOf(locale, chosen, number))}">${name}</a>`
      : '<span></span>';
  const { previousPage, nextPage, pageOf } = words.page;
  return `<nav class="pages" aria-label="${pageOf(at, all)}">${to(at - 1, 'prev', previousPage)}<span>${pageOf(at, all)}</span>${to(at + 1, 'next', nextPage)}</nav>`;
}

/**
 * Returns the address of a page of the list. Empty filters are left out. Brackets are encoded, because a query must not
 * contain them (RFC 3986, §3.4).
 */
export function addressOf(locale: string, chosen: Chosen, page: number): string {
  const asked = [
    ['locale', locale],
    ['filters[year]', chosen.year],
    ['filters[series][key]', chosen.series],
    ['filters[organization][key]', chosen.organization],
    ['pagination[page]', page > 1 ? String(page) : ''],
  ] as const;
  const said = asked.filter(([, value]) => value !== '');
  return `/?${said.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}
