import type { Core } from '@strapi/strapi';
import { words } from '../src/environment/variables';
import storage from './storage';

/** What a browser may send from another site: Strapi's own list, and what a page asks again with. */
const ASKED_WITH = [
  'Content-Type',
  'Authorization',
  'Origin',
  'Accept',
  'If-Match',
  'If-None-Match',
];

/** Who may read from a browser: any site, where none is named. */
const originsFrom = (env: Core.Config.Shared.ConfigParams['env']): string =>
  words(env, 'CORS_ORIGIN') ?? '*';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // First, so that an answer from memory passes nothing else.
  { name: 'global::delivery', config: { origin: originsFrom(env) } },
  'global::route',
  'global::privacy',
  'strapi::errors',
  'global::trouble',
  'global::refusals',
  'global::versions',
  { name: 'strapi::security', config: picturesFrom(storage({ env }).url) },
  // The public API is read by any site and carries no cookies, so any origin may ask, without credentials.
  {
    name: 'strapi::cors',
    config: {
      ...{ origin: originsFrom(env), credentials: false },
      ...{ headers: ASKED_WITH, expose: ['ETag'] },
    },
  },
  'global::doors',
  'strapi::query',
  'global::query',
  // Before bodies are read: it answers reads, from the disk.
  'global::uploads',
  'global::body',
  // Strapi does not start without its own, which is left nothing to read.
  {
    name: 'strapi::body',
    config: { json: false, urlencoded: false, text: false, multipart: false },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

/** Lets pages and the admin show pictures from where uploads lie. */
function picturesFrom(url: string | null) {
  if (!url) return {};
  const sources = ["'self'", 'data:', 'blob:', new URL(url).origin];
  return { contentSecurityPolicy: { directives: { 'img-src': sources, 'media-src': sources } } };
}
