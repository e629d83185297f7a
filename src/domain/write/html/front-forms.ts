import type { Words } from '../words';
import { escape } from './escape';

/** A series or an organization, by what it is called. */
export type Choice = { key: string; name: string };

/** What the list can be narrowed to. */
export type Facets = { years: number[]; series: Choice[]; organizations: Choice[] };
/** What it is narrowed to; empty where it is not. */
export type Chosen = { year: string; series: string; organization: string };

/** A search over everything that is published in a language. */
export function searchForm(locale: string, query: string, words: Words): string {
  const { search } = words.page;
  return `<form class="search" role="search" action="/"><input type="hidden" name="locale" value="${locale}"><input type="search" name="q" aria-label="${search}" placeholder="${search}" value="${escape(query)}" maxlength="100" autocomplete="off"><button type="submit">${search}</button></form>`;
}

/** Year, series and organization, of which a list with no choice is not shown. */
export function filterForm(locale: string, facets: Facets, chosen: Chosen, words: Words): string {
  const { page } = words;
  const years = facets.years.map((year) => ({ key: String(year), name: page.ofYear(year) }));
  const lists = [
    select('filters[year]', page.year, years, chosen.year, words),
    select('filters[series][key]', page.series, facets.series, chosen.series, words),
    select(
      'filters[organization][key]',
      page.organization,
      facets.organizations,
      chosen.organization,
      words,
    ),
  ].join('');
  if (lists === '') return '';
  return `<form class="filters" action="/" aria-label="${page.filters}"><input type="hidden" name="locale" value="${locale}">${lists}<button type="submit">${page.filter}</button></form>`;
}

/** One choice is none, unless it is chosen already. */
function select(
  name: string,
  label: string,
  choices: Choice[],
  chosen: string,
  words: Words,
): string {
  if (choices.length < 2 && chosen === '') return '';
  const all = [{ key: '', name: words.page.all }, ...choices];
  const options = all.map(
    ({ key, name: shown }) =>
      `<option value="${escape(key)}"${key === chosen ? ' selected' : ''}>${escape(shown)}</option>`,
  );
  return `<label>${label} <select name="${name}">${options.join('')}</select></label>`;
}
