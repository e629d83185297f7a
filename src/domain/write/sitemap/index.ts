import { pageAddress, type Addressed, type Pages } from '../../addresses';
import { escaped, tag } from '../../translate/exchange/write-xml';

/** One report in all its languages. `updatedAt` is the publication time of each edition (ISO 8601). */
export type MappedReport = (Addressed & { updatedAt: string })[];

/** The most addresses of one sitemap (sitemaps.org protocol 0.9). */
export const MOST_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes the pages of reports for search engines, each with its other languages.
 * @param source the language for people who speak none of the others
 * @param others full addresses of further pages
 */
export function toSitemap(
  reports: MappedReport[],
  pages: Pages,
  source: string,
  others: readonly string[] = [],
): string {
  const urls = reports.flatMap((report) => {
    const inOthers = report.length > 1 ? alternates(report, pages, source) : '';
    return report.map((page) =>
      tag('url', {}, loc(pageAddress(pages, page)) + tag('lastmod', {}, page.updatedAt) + inOthers),
    );
  });
  const root = { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return document('urlset', root, [...urls, ...others.map((one) => tag('url', {}, loc(one)))]);
}

/** Writes an index of sitemaps, for a site with more reports than one sitemap may hold. */
export function toSitemapIndex(pages: number, site: string): string {
  const addresses = Array.from(
    { length: pages },
    (_, at) => `${site}/api/sitemap.xml?page=${at + 1}`,
  );
  const maps = addresses.map((address) => tag('sitemap', {}, loc(address)));
  return document('sitemapindex', { xmlns: NAMESPACE }, maps);
}

/**
 * Writes the languages of a report. Every language lists all of them, including itself: search engines only trust links
 * in both directions.
 */
function alternates(report: MappedReport, pages: Pages, source: string): string {
  const original = report.find(({ locale }) => locale === source);
  const languages = report.map((page) => [page.locale, page] as const);
  return [...languages, ...(original ? [['x-default', original] as const] : [])]
    .map(([hreflang, page]) =>
      tag('xhtml:link', { rel: 'alternate', hreflang, href: pageAddress(pages, page) }),
    )
    .join('');
}

const loc = (address: string) => tag('loc', {}, escaped(address));

const document = (name: string, attributes: Record<string, string>, children: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${tag(name, attributes, children.join('\n'))}\n`;
