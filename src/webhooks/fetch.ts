import type { Core } from '@strapi/strapi';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const fetches = new WeakMap<Core.Strapi, Fetch>();

/** Stores the `fetch` for webhooks of an installation: Strapi's own, which uses its proxy. */
export const keepFetch = (strapi: Core.Strapi, fetch: Fetch): void =>
  void fetches.set(strapi, fetch);

/** Returns the `fetch` for webhooks of an installation. */
export const fetchOf = (strapi: Core.Strapi): Fetch => fetches.get(strapi) ?? fetch;
