import type { Core } from '@strapi/strapi';
import type { DeliveryConfig } from '../../config/delivery';
import type { Context } from '../api/http';
import { FRONT_PAGE } from '../api/report/front-page';
import { deliveryOf, recogniserOf } from '../delivery';
import type { Answer } from '../delivery/answer';
import { capture } from '../delivery/capture';
import { crossOriginHeaders } from '../delivery/cross-origin';
import { negotiate } from '../delivery/negotiate';
import { send } from '../delivery/send';

type Config = { origin: string };

/**
 * The fast read path. Stands first in the chain and answers public reads from memory; what it does not
 * hold goes through the whole chain once, and is kept as the chain answered it.
 */
export default ({ origin }: Config, { strapi }: { strapi: Core.Strapi }) => {
  const memory = deliveryOf(strapi);
  const crossOrigin = crossOriginHeaders(origin);
  const cacheControl = cacheControlOf(strapi);
  let recognise: ReturnType<typeof recogniserOf> | undefined;

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    recognise ??= recogniserOf(strapi, [FRONT_PAGE]);
    const wanted = isAnonymousRead(ctx) ? recognise(ctx.req.url as string) : null;
    if (!wanted) return next();
    const coding = negotiate(ctx.req.headers['accept-encoding'] as string | undefined);
    const kept = memory.get(wanted, coding);
    if (kept) {
      return send(ctx, kept, crossOrigin(ctx.req.headers.origin));
    }
    let isThroughChain = false;
    const load = async (): Promise<Answer | null> => {
      isThroughChain = true;
      await next();
      return capture(ctx, cacheControl);
    };
    const found = await memory.load(wanted, coding, load);
    if (found) send(ctx, found, crossOrigin(ctx.req.headers.origin));
    // Who waited for another's load in vain hears it from the chain.
    else if (!isThroughChain) await next();
  };
};

/** A browser asks each time and mostly hears 304; a shared cache may answer for a while by itself. */
function cacheControlOf(strapi: Core.Strapi): string {
  const { sharedMaxAge, staleWhileRevalidate } = strapi.config.get<DeliveryConfig>('delivery');
  return `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}

function isAnonymousRead({ req }: Context): boolean {
  return (req.method === 'GET' || req.method === 'HEAD') && req.headers.authorization === undefined;
}
