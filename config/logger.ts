import { winston } from '@strapi/logger';
import type { Core } from '@strapi/strapi';

/** In production one line of JSON for each entry and each request; for people elsewhere. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const isProduction = env('NODE_ENV') === 'production';
  const level = env('LOG_LEVEL', isProduction ? 'http' : 'info');
  if (env('LOG_FORMAT', isProduction ? 'json' : 'text') !== 'json') return { level };
  const { combine, errors, json, timestamp } = winston.format;
  const format = combine(errors({ stack: true }), timestamp(), json());
  return { level, format, transports: [new winston.transports.Console()] };
};
