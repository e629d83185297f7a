import type { Core } from '@strapi/strapi';

/** The address that the site is reached at (`PUBLIC_URL`, or where it listens), without a slash at its end. */
export const siteOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, '');
