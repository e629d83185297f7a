import type { components } from './api';

type Schemas = components['schemas'];
export type Card = Schemas['ListedCard'];
export type Report = Schemas['Report'];
export type ReportSection = Schemas['Section'];
export type Photo = Schemas['Photo'];
export type Series = Schemas['SeriesYears']['data'];
export type Language = Schemas['LanguageList']['data'][number];

/** Where Zongshu answers, for this server and for the browsers of readers. */
export const CMS = process.env.CMS ?? 'http://127.0.0.1:1337';

/** The most that one page of a list may hold. */
const PAGE_SIZE = 100;

/** A page that is made on request, or by `npm run dev`, must not show what was true earlier. */
const isBuild = process.env.SITE_IS_BUILT === 'true';

/** Answers of one build: several pages ask for the same. */
const asked = new Map<string, Promise<unknown>>();

/** The JSON of an address. A build asks for it once. Throws where it is not answered with 200. */
export function read<Answer>(path: string): Promise<Answer> {
  const answer = (isBuild && asked.get(path)) || fetched(path);
  asked.set(path, answer);
  return answer as Promise<Answer>;
}

async function fetched(path: string): Promise<unknown> {
  const answer = await fetch(new URL(path, CMS));
  if (!answer.ok) throw new Error(`${answer.status} for ${path}: ${await answer.text()}`);
  return answer.json();
}

/** The languages of the site, the source first. */
export const languages = async (): Promise<Language[]> =>
  (await read<Schemas['LanguageList']>('/api/languages')).data;

/** Every report of a language, the newest first. */
export async function cards(locale: string): Promise<Card[]> {
  const all: Card[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = `locale=${locale}&pagination[page]=${page}&pagination[pageSize]=${PAGE_SIZE}`;
    const { data, meta } = await read<Schemas['CardList']>(`/api/reports?${query}`);
    all.push(...data);
    pages = meta.pagination.pageCount ?? 1;
  }
  return all;
}

/** A whole report, as it is published. */
export const report = async (slug: string, locale: string): Promise<Report> =>
  (await read<Schemas['WholeReport']>(`/api/reports/${slug}?locale=${locale}`)).data;

/**
 * The draft of a report, as it would be published now; null where there is none. `CMS_TOKEN` is an API token that may read drafts:
 * it stays on this server.
 */
export async function draft(documentId: string, locale: string): Promise<Report | null> {
  const query = new URLSearchParams({ locale, status: 'draft' });
  const answer = await fetch(
    new URL(`/api/reports/${encodeURIComponent(documentId)}?${query}`, CMS),
    {
      headers: { Authorization: `Bearer ${process.env.CMS_TOKEN ?? ''}` },
    },
  );
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.status} for a draft: ${await answer.text()}`);
  return ((await answer.json()) as { data: Report }).data;
}

/** The keys of every series of which something is published in a language. */
export const seriesKeys = async (locale: string): Promise<string[]> =>
  (
    await read<{ data: { key: string }[] }>(
      `/api/series-list?locale=${locale}&pagination[pageSize]=${PAGE_SIZE}`,
    )
  ).data.map(({ key }) => key);

/** A series with its reports, and the years of its indicators. */
export const series = async (key: string, locale: string): Promise<Series> =>
  (await read<Schemas['SeriesYears']>(`/api/series/${key}?locale=${locale}`)).data;
