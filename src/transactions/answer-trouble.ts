import type { Core } from '@strapi/strapi';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { TROUBLE } from '../domain/messages/trouble';
import { reasonOf, troubleOf, type Trouble } from './trouble';

type Answer = { status: number; name: string; retryAfter?: number };

/** The `Retry-After` in seconds: a database restarts within a few seconds, a lock is free sooner. */
const RESTARTED = 5;
const FREE = 1;

const ANSWERS: Record<Trouble, Answer> = {
  away: { status: 503, name: 'ServiceUnavailableError', retryAfter: RESTARTED },
  busy: { status: 503, name: 'ServiceUnavailableError', retryAfter: FREE },
  full: { status: 507, name: 'InsufficientStorageError' },
  conflict: { status: 409, name: 'ConflictError' },
  unknown: { status: 503, name: 'ServiceUnavailableError', retryAfter: RESTARTED },
  unsaved: { status: 503, name: 'ServiceUnavailableError', retryAfter: RESTARTED },
};

/**
 * Answers a request that failed because of the database, in Strapi's error format, and says when to retry. Strapi
 * itself answers 500.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      strapi.log.warn(`${ctx.method} ${ctx.path} failed: ${reasonOf(error)}`);
      const { status, name, retryAfter } = ANSWERS[trouble];
      const message = TROUBLE[trouble][callerLanguage(ctx)];
      ctx.status = status;
      if (retryAfter) ctx.set('Retry-After', String(retryAfter));
      ctx.body = { data: null, error: { status, name, message, details: {} } };
    }
  };
