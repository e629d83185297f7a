import { winston } from '@strapi/logger';
import type { Core } from '@strapi/strapi';
import { oneOf } from '../src/environment/variables';
import { logFormat } from '../src/environment/log-format';

const LEVELS = ['error', 'warn', 'info', 'http', 'debug'];

/** In production one line of JSON for each entry and each request; for people elsewhere. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const isProduction = env('NODE_ENV') === 'production';
  const level = oneOf(env, 'LOG_LEVEL', LEVELS, isProduction ? 'http' : 'info');
  if (logFormat(env) === 'text') return { level };
  const { combine, errors, json, timestamp } = winston.format;
  const format = combine(errors({ stack: true }), timestamp(), json());
  return { level, format, transports: [new winston.transports.Console()] };
};
