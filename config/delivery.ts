import type { Core } from '@strapi/strapi';
import { wholeNumber, words } from '../src/environment/variables';

/** Who may read from a browser: any site, where none is named. */
export const originsFrom = (env: Core.Config.Shared.ConfigParams['env']): string =>
  words(env, 'CORS_ORIGIN') ?? '*';

/** How public answers are kept, here and by caches on the way (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** How much memory a node may fill with public answers, in bytes: some 5,000 reports. */
  maxBytes: wholeNumber(env, 'DELIVERY_MAX_BYTES', 256 * 1024 * 1024),
  /** For how long a shared cache may answer without asking, in seconds. */
  sharedMaxAge: wholeNumber(env, 'DELIVERY_SHARED_MAX_AGE', 60),
  /** For how much longer it may while it asks anew. */
  staleWhileRevalidate: wholeNumber(env, 'DELIVERY_STALE_WHILE_REVALIDATE', 600),
});

export type DeliveryConfig = ReturnType<typeof config>;
export default config;
