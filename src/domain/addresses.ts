/** What an address of a report is made of. */
export type Addressed = { slug: string; locale: string };

/** Where a report can be read, below the address of the site; `ending` names another form (`.html`). */
export const reportAddress = ({ slug, locale }: Addressed, ending = ''): string =>
  `/api/reports/${slug}${ending}?locale=${locale}`;

/** An address with the site's before it, unless it is whole: pictures may lie elsewhere. */
export const absolute = (site: string, address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : site + address;
