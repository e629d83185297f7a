import type { Core } from '@strapi/strapi';

/** How a node is run, and whom it tells (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  webhooks: {
    /** Signs webhooks; without one they are not signed. */
    secret: env('WEBHOOK_SECRET', ''),
    /** How long a receiver may take, in milliseconds. */
    timeout: env.int('WEBHOOK_TIMEOUT', 10_000),
    /** How long to wait before each further attempt, in milliseconds. */
    retryDelays: env.array('WEBHOOK_RETRY_DELAYS', ['1000', '10000', '60000']).map(Number),
  },
  shutdown: {
    /** How long open requests may take to finish when the node is stopped, in milliseconds. */
    patience: env.int('SHUTDOWN_PATIENCE', 30_000),
  },
  /** The bearer token for `/metrics`; without one there is none. */
  metricsToken: env('METRICS_TOKEN', ''),
});

export type OperationsConfig = ReturnType<typeof config>;
export default config;
