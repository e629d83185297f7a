import { createHash, timingSafeEqual } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import { metricsOf } from '.';
import { readinessOf } from './readiness';
import type { Context } from '../http/context';

/** Answers operators of a node: is it alive, may it be sent requests, and what has it measured. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  health(ctx: Context) {
    answer(ctx, 200, { status: 'alive' });
  },

  async ready(ctx: Context) {
    const status = await readinessOf(strapi);
    answer(ctx, status === 'ready' ? 200 : 503, { status });
  },

  /** Answers 404 unless a token is configured, and 401 unless the caller sends that token. */
  async metrics(ctx: Context) {
    const { metricsToken } = strapi.config.get<OperationsConfig>('operations');
    if (!metricsToken) throw new errors.NotFoundError('Set METRICS_TOKEN to have metrics.');
    if (!isSame(ctx.get('authorization'), `Bearer ${metricsToken}`)) {
      throw new errors.UnauthorizedError('Send the METRICS_TOKEN of this node as bearer token.');
    }
    const { contentType, text } = metricsOf(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Type', contentType);
    ctx.body = await text();
  },
});

function answer(ctx: Context, status: number, body: object): void {
  ctx.status = status;
  ctx.set('Cache-Control', 'no-store');
  ctx.body = body;
}

/** Compares hashes in constant time, so that the time it takes reveals nothing about the token. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a as Buffer, b as Buffer);
}
