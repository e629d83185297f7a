import type { Core } from '@strapi/strapi';
import type { SiteConfig } from '../../config/site';
import type { Pages } from '../domain/addresses';

/** The address that the site is reached at (`PUBLIC_URL`, or where it listens), without a slash at its end. */
export const siteOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, '');

/** Where reports are read: our own pages, or those of a site of its own (`PAGE_URL`). */
export const pagesOf = (strapi: Core.Strapi): Pages => ({
  site: siteOf(strapi),
  template: strapi.config.get<SiteConfig>('site').pageUrl,
});
