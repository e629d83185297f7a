import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { originsFrom } from './delivery';
import storage from './storage';

/**
 * The request headers that a page of another origin may send: Strapi's own list, and those for conditional requests.
 */
const ASKED_WITH = [
  'Content-Type',
  'Authorization',
  'Origin',
  'Accept',
  'If-Match',
  'If-None-Match',
];

/** Returns one of our own middlewares. Each is in the folder of its room in `src`. */
const ours = (place: string, config: object = {}) => ({
  resolve: path.join(__dirname, '../src', place),
  config,
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // First, so that an answer from the cache runs through no other middleware.
  ours('delivery/middleware', { origin: originsFrom(env) }),
  ours('operations/route'),
  ours('http/privacy'),
  'strapi::errors',
  ours('transactions/answer-trouble'),
  ours('http/refusals'),
  ours('public/wrong-address'),
  ours('versions/middleware'),
  { name: 'strapi::security', config: picturesFrom(storage({ env }).url) },
  // Any site may read the public API, and it uses no cookies. So any origin may send requests, without credentials.
  {
    name: 'strapi::cors',
    config: {
      ...{ origin: originsFrom(env), credentials: false },
      ...{ headers: ASKED_WITH, expose: ['ETag'] },
    },
  },
  ours('doors/middleware'),
  'strapi::query',
  ours('bodies/query'),
  // Before bodies are read: this middleware serves files from the disk.
  ours('uploads/middleware'),
  ours('bodies/middleware'),
  // Strapi does not start without its own body parser. With these settings it parses nothing.
  {
    name: 'strapi::body',
    config: { json: false, urlencoded: false, text: false, multipart: false },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

/** Lets pages and the admin load pictures from the storage of uploads. */
function picturesFrom(url: string | null) {
  if (!url) return {};
  const sources = ["'self'", 'data:', 'blob:', new URL(url).origin];
  return { contentSecurityPolicy: { directives: { 'img-src': sources, 'media-src': sources } } };
}
