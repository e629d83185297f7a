import type { Core } from '@strapi/strapi';
import { oneOf } from './variables';

/** How the log is written: one line of JSON for each entry in production, for people elsewhere. */
export function logFormat(env: Core.Config.Shared.ConfigParams['env']): string {
  return oneOf(
    env,
    'LOG_FORMAT',
    ['json', 'text'],
    env('NODE_ENV') === 'production' ? 'json' : 'text',
  );
}
