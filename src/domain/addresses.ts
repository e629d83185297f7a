/** The parts of a report's address. */
export type Addressed = { slug: string; locale: string };

/** Returns the address of a report, relative to the site. `ending` selects another form (`.html`). */
export const reportAddress = ({ slug, locale }: Addressed, ending = ''): string =>
  `/api/reports/${slug}${ending}?locale=${locale}`;

/** Returns the address of the page that compares the years of an indicator or series. */
export const yearsAddress = (of: 'indicators' | 'series', key: string, locale: string): string =>
  `/api/${of}/${encodeURIComponent(key)}.html?locale=${locale}`;

/** Where people read reports: on our own pages under `site`, or on another site with a template for its addresses. */
export interface Pages {
  /** Without a trailing slash. */
  site: string;
  /** `https://site/{locale}/reports/{slug}`; null for our own pages. */
  template: string | null;
}

/** Returns the full address of a report's page, for people. */
export const pageAddress = ({ site, template }: Pages, report: Addressed): string =>
  template === null
    ? site + reportAddress(report, '.html')
    : template.replaceAll('{locale}', report.locale).replaceAll('{slug}', report.slug);

/** Adds the site to a relative address. An absolute one is kept: pictures may be on another server. */
export const absolute = (site: string, address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : site + address;
