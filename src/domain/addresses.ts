/** What an address of a report is made of. */
export type Addressed = { slug: string; locale: string };

/** Where a report can be read, below the address of the site; `ending` names another form (`.html`). */
export const reportAddress = ({ slug, locale }: Addressed, ending = ''): string =>
  `/api/reports/${slug}${ending}?locale=${locale}`;

/** The page of an indicator or a series, where its years stand side by side. */
export const yearsAddress = (of: 'indicators' | 'series', key: string, locale: string): string =>
  `/api/${of}/${encodeURIComponent(key)}.html?locale=${locale}`;

/** Where reports are read: on our own pages below `site`, or on another site, by a template of its addresses. */
export interface Pages {
  /** Without a slash at its end. */
  site: string;
  /** `https://site/{locale}/reports/{slug}`; null for our own pages. */
  template: string | null;
}

/** The whole address of the page of a report, for people. */
export const pageAddress = ({ site, template }: Pages, report: Addressed): string =>
  template === null
    ? site + reportAddress(report, '.html')
    : template.replaceAll('{locale}', report.locale).replaceAll('{slug}', report.slug);

/** An address with the site's before it, unless it is whole: pictures may lie elsewhere. */
export const absolute = (site: string, address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : site + address;
