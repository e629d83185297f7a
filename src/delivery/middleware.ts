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
import { isFor, type Wanted } from './recognise';
import type { Representation } from './representation';
import { clearHeaders, send } from './send';
import { isBehindFront, toldSoFar } from './tell-front';
import { FROM_MEMORY, requestIdHeader } from '../http/response-marks';

type Config = { origin: string };

/**
 * The fast read path. Public reads are answered from memory, in front of Koa; what is not held goes through
 * the whole chain once, in which this stands first, and is kept as the chain answered it.
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

  /** The front, or who asks from within, is given the whole, with what it needs to keep it; what each client may have of it is its own work. */
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
      // It waited for the answer to another request, which was not to be kept: the chain answers this one.
      if (!isThroughChain) await next();
      // What is not kept here may be otherwise in a moment: a cache on the way must not keep it either.
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

/** A browser asks each time and is mostly answered 304; a shared cache may answer without asking for a while. */
function cacheControlOf(strapi: Core.Strapi): string {
  const { sharedMaxAge, staleWhileRevalidate } = strapi.config.get<DeliveryConfig>('delivery');
  return `public, max-age=0, s-maxage=${sharedMaxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
