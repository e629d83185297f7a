import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { ASSETS } from '../contract/docs';
import { tagsOf } from '../delivery/tags';
import { yearsPages } from '../public/syndication/years-pages';
import type { Address, Row } from './address';
import { reportAddresses } from './report-addresses';

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
