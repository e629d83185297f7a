import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { originsFrom } from './delivery';
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

/** One of our own, which lives in the room that it belongs to. */
const ours = (place: string, config: object = {}) => ({
  resolve: path.join(__dirname, '../src', place),
  config,
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // First, so that an answer from memory passes nothing else.
  ours('delivery/middleware', { origin: originsFrom(env) }),
  ours('operations/route'),
  ours('http/privacy'),
  'strapi::errors',
  ours('transactions/answer-trouble'),
  ours('http/refusals'),
  ours('versions/middleware'),
  { name: 'strapi::security', config: picturesFrom(storage({ env }).url) },
  // The public API is read by any site and carries no cookies, so any origin may ask, without credentials.
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
  // Before bodies are read: it answers reads, from the disk.
  ours('uploads/middleware'),
  ours('bodies/middleware'),
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
