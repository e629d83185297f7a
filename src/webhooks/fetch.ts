import type { Core } from '@strapi/strapi';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const fetches = new WeakMap<Core.Strapi, Fetch>();

/** Keeps what an installation sends webhooks with: Strapi's own, which knows its proxy. */
export const keepFetch = (strapi: Core.Strapi, fetch: Fetch): void =>
  void fetches.set(strapi, fetch);

/** What an installation sends webhooks with. */
export const fetchOf = (strapi: Core.Strapi): Fetch => fetches.get(strapi) ?? fetch;
