import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { ASSETS } from '../contract/docs';
import { tagsOf } from '../delivery/tags';
import { reportAddress } from '../domain/addresses';
import { groupedBy } from '../domain/grouped';
import { FORMS } from '../public/forms/forms';
import { yearsPages } from '../public/syndication/years-pages';

/** An address of the public site as it is requested: with its language and no other query. */
export interface Address {
  url: string;
  /** The tags of its response, in case the response names none. */
  tags: string[];
  /** Whether it is slow to build and has few readers: it waits for the addresses with many readers. */
  isLate?: boolean;
}

type Row = {
  reportId: string;
  language: string;
  slug: string;
  number: number;
};

/** Lists the addresses of the public site. */
export const addressesOf = (strapi: Core.Strapi) => {
  const knex = strapi.db.connection;
  const locales = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');

  async function editions(ids: string[] | null): Promise<Row[]> {
    const query = knex('editions').orderBy('id');
    if (ids) query.whereIn('report_id', ids);
    return query.select('language', 'slug', 'number', { reportId: 'report_id' });
  }

  /**
   * Returns the addresses of reports: their forms at each slug that they ever had, their editions, and their pictures.
   * @param ids of the reports; null for all
   */
  const ofReports = async (ids: string[] | null): Promise<Address[]> => [
    ...reportAddresses(await editions(ids)),
    ...(await pictures(ids)),
  ];

  /** Returns the addresses that concern several reports, in the order in which they are written. */
  async function ofSite(): Promise<Address[]> {
    const years = await yearsPages(strapi, '', Number.MAX_SAFE_INTEGER);
    const named = years.flatMap((page) => [page, page.replace('.html?', '?')]);
    const latest = named
      .filter((url) => /^\/api\/series\/[^.]*$/.test(url))
      .map((url) => url.replace('?', '/latest?'));
    const lists = locales.flatMap(({ code }) => LISTS.map((path) => `${path}?locale=${code}`));
    const all = [...lists, ...OF_NO_LANGUAGE, ...named, ...latest];
    return all.map((url) => ({ url, tags: ['reports'] }));
  }

  async function pictures(ids: string[] | null): Promise<Address[]> {
    const query = knex('published_pictures').where('address', 'like', '/uploads/%');
    if (ids) query.whereIn('report_id', ids);
    const rows = (await query.distinct('address', 'report_id as reportId')) as {
      address: string;
      reportId: string;
    }[];
    return rows.map(({ address, reportId }) => ({ url: address, tags: tagsOf(reportId) }));
  }

  return { ofReports, ofSite };
};

const OF_NO_LANGUAGE = [
  ...['/api/openapi.json', '/api/docs', '/api/languages', '/robots.txt'],
  ...[...ASSETS.keys()].map((name) => `/api/docs/${name}`),
  '/api/sitemap.xml',
];

/** The first page of each list. */
const LISTS = [
  '/',
  ...[
    'reports',
    'feed.atom',
    'metrics',
    'quotes',
    'organizations',
    'series-list',
    'indicators',
  ].map((name) => `/api/${name}`),
];

const ENDINGS = ['', ...Object.values(FORMS).map(({ ending }) => ending)];

/** Forms that readers download rather than read in the browser. */
const LATE = /\.(docx|csv|md|jsonld)\?/;

/** Returns the addresses of each report, in the order in which the reports were first published. */
function reportAddresses(rows: Row[]): Address[] {
  return [...groupedBy(rows, ({ reportId }) => reportId)].flatMap(([reportId, own]) => {
    const slugs = [...new Set(own.map(({ slug }) => slug))];
    const urls = [...groupedBy(own, ({ language }) => language)].flatMap(([locale, editions]) => [
      reportAddress({ slug: reportId, locale }),
      ...slugs.flatMap((slug) => [
        ...ENDINGS.map((ending) => reportAddress({ slug, locale }, ending)),
        ...editions.map(({ number }) => reportAddress({ slug, locale }, `/editions/${number}`)),
        reportAddress({ slug, locale }, '/editions'),
      ]),
    ]);
    return urls.map((url) => ({ url, tags: tagsOf(reportId), isLate: LATE.test(url) }));
  });
}
