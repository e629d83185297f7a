import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../../config/site';
import type { Pages } from '../domain/addresses';

/** Returns the site's URL (`PUBLIC_URL`, or where the server listens), without a slash at the end. */
export const siteOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, '');

/** Returns where readers find reports: on our own pages, or on the pages of another site (`PAGE_URL`). */
export const pagesOf = (strapi: Core.Strapi): Pages => ({
  site: siteOf(strapi),
  template: strapi.config.get<SiteConfig>('site').pageUrl,
});
