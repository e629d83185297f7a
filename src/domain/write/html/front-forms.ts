import type { Words } from '../words';
import { escape } from './escape';

/** A series or an organization, with its name. */
export type Choice = { key: string; name: string };

/** The values that the list can be filtered by. */
export type Facets = { years: number[]; series: Choice[]; organizations: Choice[] };
/** The filters that are set; empty strings if they are not. */
export type Chosen = { year: string; series: string; organization: string };

/** Writes the form that searches everything published in a language. */
export function searchForm(locale: string, query: string, words: Words): string {
  const { search } = words.page;
  return `<form class="search" role="search" action="/"><input type="hidden" name="locale" value="${locale}"><input type="search" name="q" aria-label="${search}" placeholder="${search}" value="${escape(query)}" maxlength="100" autocomplete="off"><button type="submit">${search}</button></form>`;
}

/** Writes the filters for year, series and organization. A filter without a choice is not shown. */
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

/** Writes one filter. A single option is no choice, unless it is already selected. */
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
