import type { Core } from '@strapi/strapi';
import { wholeNumber, words } from '../src/environment/variables';

/** The origins whose pages may read the public API in a browser. Any origin, if none is named. */
export const originsFrom = (env: Core.Config.Shared.ConfigParams['env']): string =>
  words(env, 'CORS_ORIGIN') ?? '*';

/** How long and where public answers are cached, here and in other caches (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The size of a node's cache for public answers, in bytes. The default holds about 5,000 reports. */
  maxBytes: wholeNumber(env, 'DELIVERY_MAX_BYTES', 256 * 1024 * 1024),
  /** How long a shared cache may answer without asking, in seconds. */
  sharedMaxAge: wholeNumber(env, 'DELIVERY_SHARED_MAX_AGE', 60),
  /** How much longer it may answer while it asks in the background, in seconds. */
  staleWhileRevalidate: wholeNumber(env, 'DELIVERY_STALE_WHILE_REVALIDATE', 600),
});

export type DeliveryConfig = ReturnType<typeof config>;
export default config;
