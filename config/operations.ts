import type { Core } from '@strapi/strapi';
import { flag, LONGEST_WAIT, wholeNumber, wholeNumbers, words } from '../src/environment/variables';
import { logFormat } from '../src/environment/log-format';

/** How a node runs, and whom it notifies (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  webhooks: {
    /** Signs webhooks. Without a secret they are not signed. */
    secret: words(env, 'WEBHOOK_SECRET') ?? '',
    /** How long a receiver may take to respond, in milliseconds. */
    timeout: wholeNumber(env, 'WEBHOOK_TIMEOUT', 10_000, LONGEST_WAIT),
    /**
     * The wait before each further attempt, in milliseconds. A receiver that is repaired within a working day misses
     * nothing.
     */
    retryDelays: wholeNumbers(
      env,
      'WEBHOOK_RETRY_DELAYS',
      [1000, 10_000, 60_000, 600_000, 3_600_000, 21_600_000],
      LONGEST_WAIT,
    ),
  },
  imports: {
    /** How old the files of an unfinished import must be before they are removed, in milliseconds. */
    grace: wholeNumber(env, 'IMPORT_FILES_GRACE', 60 * 60 * 1000, LONGEST_WAIT),
  },
  shutdown: {
    /** How long open requests may take to finish when the node stops, in milliseconds. */
    patience: wholeNumber(env, 'SHUTDOWN_PATIENCE', 30_000, LONGEST_WAIT),
  },
  requestLog: { isJson: logFormat(env) === 'json' },
  /** Whether the node serves only readers, and refuses writers and editors. */
  publicOnly: flag(env, 'PUBLIC_ONLY', false),
  /** The bearer token for `/metrics`. Without a token, the route does not exist. */
  metricsToken: words(env, 'METRICS_TOKEN') ?? '',
});

export type OperationsConfig = ReturnType<typeof config>;
export default config;
