import type { Core } from '@strapi/strapi';
import { oneOf } from './variables';

type Env = Core.Config.Shared.ConfigParams['env'];

const LEVELS = ['error', 'warn', 'info', 'http', 'debug'];

const isProduction = (env: Env): boolean => env('NODE_ENV') === 'production';

/** The format of the log: one line of JSON for each entry in production, text for people elsewhere. */
export const logFormat = (env: Env): string =>
  oneOf(env, 'LOG_FORMAT', ['json', 'text'], isProduction(env) ? 'json' : 'text');

/** The lowest level that is logged. In production, requests are logged too. */
export const logLevel = (env: Env): string =>
  oneOf(env, 'LOG_LEVEL', LEVELS, isProduction(env) ? 'http' : 'info');

/** Returns whether requests are logged. */
export const logsRequests = (env: Env): boolean =>
  LEVELS.indexOf(logLevel(env)) >= LEVELS.indexOf('http');
