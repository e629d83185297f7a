import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { DeliveryConfig } from '../../config/delivery';
import type { Context } from '../http/context';
import { deliveryOf, recogniserOf } from '.';
import type { Answer } from './answer';
import { capture } from './capture';
import { crossOriginHeaders } from './cross-origin';
import { standInFront } from './front';
import { encodeKeep, FROM_WITHIN, KEEP_HEADER, TOLD_HEADER } from './front-protocol';
import { codingFor } from './negotiate';
import { isFor, type Wanted } from './spellings';
import type { Representation } from './representation';
import { clearHeaders, send } from './send';
import { isBehindFront, toldSoFar } from './tell-front';
import { FROM_MEMORY, requestIdHeader } from '../http/response-marks';

type Config = { origin: string };

/**
 * The fast read path: public reads are answered from the cache, before Koa. A miss goes through the whole chain once,
 * with this middleware first, and the chain's answer is cached.
 */
export default ({ origin }: Config, { strapi }: { strapi: Core.Strapi }) => {
  const memory = deliveryOf(strapi);
  const hasFront = isBehindFront(strapi);
  const crossOrigin = crossOriginHeaders(origin);
  const ours: Answer['headers'] = [
    ['Cache-Control', cacheControlOf(strapi)],
    ...crossOrigin.forAll,
  ];
  const forAnonymous = ours.map(([name, value]): [string, string] => [
    name,
    name === 'Vary' ? `${value}, Authorization` : value,
  ]);
  let recognise: ReturnType<typeof recogniserOf> | undefined;

  function wantedBy(req: IncomingMessage): Wanted | null {
    if (req.method !== 'GET' && req.method !== 'HEAD') return null;
    recognise ??= recogniserOf(strapi);
    const wanted = recognise(req.url ?? '');
    return wanted && isFor(wanted, req) ? wanted : null;
  }

  /**
   * Sends an answer. The front, and a request of this process to itself, get the whole answer with what they need to
   * cache it. They handle 304, HEAD and CORS for each client themselves.
   */
  function answer(
    req: IncomingMessage,
    res: ServerResponse,
    wanted: Wanted,
    found: Representation,
  ): void {
    if (!hasFront && !(FROM_WITHIN in req))
      return send(req, res, found, crossOrigin.forOne(req.headers.origin));
    const { key, questions } = wanted;
    const keep = encodeKeep({ key, questions, tags: found.tags });
    res.writeHead(found.status, [...found.headers, ...requestIdHeader(res), KEEP_HEADER, keep]);
    res.end(found.body);
  }

  function answersFromMemory(req: IncomingMessage, res: ServerResponse): boolean {
    const wanted = wantedBy(req);
    const kept = wanted && memory.get(wanted, codingFor(req));
    if (!kept) return false;
    answer(req, res, wanted, kept);
    (res as { [FROM_MEMORY]?: boolean })[FROM_MEMORY] = true;
    return true;
  }

  standInFront(strapi.server.httpServer, answersFromMemory);

  async function deliver(ctx: Context, next: () => Promise<void>): Promise<void> {
    const { req, res } = ctx;
    const wanted = wantedBy(req);
    if (!wanted) return next();
    let isThroughChain = false;
    const found = await memory.load(wanted, codingFor(req), async () => {
      isThroughChain = true;
      await next();
      return capture(ctx, wanted.isAnonymous ? forAnonymous : ours);
    });
    if (!found) {
      // This request waited for the load of another request, and that answer may not be shared. So the chain answers
      // this request.
      if (!isThroughChain) await next();
      // An answer that is not cached here may be different in a moment, so no other cache may keep it either.
      ctx.set('Cache-Control', 'no-store');
      return;
    }
    ctx.respond = false;
    clearHeaders(res);
    answer(req, res, wanted, found);
  }

  if (!hasFront) return deliver;
  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    await deliver(ctx, next);
    if (!ctx.res.headersSent) ctx.set(TOLD_HEADER, String(toldSoFar()));
  };
};

/** A browser asks every time and mostly gets 304. A shared cache may answer for a while without asking. */
function cacheControlOf(strapi: Core.Strapi): string {
  const { sharedMaxAge, staleWhileRevalidate } = strapi.config.get<DeliveryConfig>('delivery');
  return `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
