import { winston } from '@strapi/logger';
import type { Core } from '@strapi/strapi';
import { logFormat, logLevel } from '../src/environment/log-format';

/** Logs one line of JSON for each entry and each request in production, and text for people elsewhere. */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const level = logLevel(env);
  if (logFormat(env) === 'text') return { level };
  const { combine, errors, json, timestamp } = winston.format;
  const format = combine(errors({ stack: true }), timestamp(), json());
  return { level, format, transports: [new winston.transports.Console()] };
};
