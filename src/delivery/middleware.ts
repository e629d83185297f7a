import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { DeliveryConfig } from '../../config/delivery';
import type { Context } from '../http/context';
import { deliveryOf, recogniserOf } from '.';
import type { Answer } from './answer';
import { capture } from './capture';
import { crossOriginHeaders } from './cross-origin';
import { standInFront } from './front';
import { negotiate } from './negotiate';
import type { Wanted } from './recognise';
import { clearHeaders, send } from './send';
import { FROM_MEMORY } from '../http/response-marks';

type Config = { origin: string };

/**
 * The fast read path. Public reads are answered from memory, in front of Koa; what is not held goes through
 * the whole chain once, in which this stands first, and is kept as the chain answered it.
 */
export default ({ origin }: Config, { strapi }: { strapi: Core.Strapi }) => {
  const memory = deliveryOf(strapi);
  const crossOrigin = crossOriginHeaders(origin);
  const ours: Answer['headers'] = [
    ['Cache-Control', cacheControlOf(strapi)],
    ...crossOrigin.forAll,
  ];
  let recognise: ReturnType<typeof recogniserOf> | undefined;

  function wantedBy(req: IncomingMessage): Wanted | null {
    if (req.method !== 'GET' && req.method !== 'HEAD') return null;
    recognise ??= recogniserOf(strapi);
    return recognise(req.url ?? '');
  }

  function answersFromMemory(req: IncomingMessage, res: ServerResponse): boolean {
    const wanted = wantedBy(req);
    const kept = wanted && memory.get(wanted, codingFor(req));
    if (!kept) return false;
    send(req, res, kept, crossOrigin.forOne(req.headers.origin));
    (res as { [FROM_MEMORY]?: boolean })[FROM_MEMORY] = true;
    return true;
  }

  standInFront(strapi.server.httpServer, answersFromMemory);

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    const { req, res } = ctx;
    const wanted = wantedBy(req);
    if (!wanted) return next();
    let isThroughChain = false;
    const found = await memory.load(wanted, codingFor(req), async () => {
      isThroughChain = true;
      await next();
      return capture(ctx, ours);
    });
    if (!found) {
      // It waited for the answer to another request, which was not to be kept: the chain answers this one.
      if (!isThroughChain) await next();
      // What is not kept here may be otherwise in a moment: a cache on the way must not keep it either.
      ctx.set('Cache-Control', 'no-store');
      return;
    }
    ctx.respond = false;
    clearHeaders(res);
    send(req, res, found, crossOrigin.forOne(req.headers.origin));
  };
};

const codingFor = (req: IncomingMessage) =>
  negotiate(req.headers['accept-encoding'] as string | undefined);

/** A browser asks each time and mostly hears 304; a shared cache may answer for a while by itself. */
function cacheControlOf(strapi: Core.Strapi): string {
  const { sharedMaxAge, staleWhileRevalidate } = strapi.config.get<DeliveryConfig>('delivery');
  return `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
