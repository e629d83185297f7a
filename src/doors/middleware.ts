import type { Core } from '@strapi/strapi';
import type { OperationsConfig } from '../../config/operations';
import type { Context } from '../http/context';
import { faultInAddress } from './address';
import { ADMIN_DOOR, behindAdminDoor, isBesideAdmin } from './admin-roots';
import { audienceOf } from './audience';
import { trustHops } from './forwarded';
import { endpointFor } from './routes';

type Answers = Record<'badRequest' | 'notFound', (message: string) => void>;

/**
 * Makes sure that the router and a proxy in front of the node read a URL in the same way: each URL has one spelling,
 * and everything for the admin is below one door. A node that serves only readers answers only public requests.
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const hops = () => strapi.config.get<number>('server.proxy.maxIpsCount', 0);
  const isPublicOnly = () => strapi.config.get<OperationsConfig>('operations').publicOnly;

  function isForAnybody(ctx: Context): boolean {
    const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(ctx.method);
    const endpoint = endpointFor(strapi, 'GET', ctx.path);
    const audience = endpoint && audienceOf(endpoint);
    return isRead && (audience === 'anybody' || audience === 'operators');
  }

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    const { badRequest, notFound } = answersOf(ctx);
    trustHops(ctx.req.headers, hops());
    const fault = faultInAddress(ctx.req.url ?? '');
    if (fault) return badRequest(fault);
    const meant = behindAdminDoor(ctx.url);
    if (meant !== null) ctx.url = meant;
    else if (isBesideAdmin(ctx.url)) return notFound(`This address is below ${ADMIN_DOOR}.`);
    if (isPublicOnly() && !isForAnybody(ctx)) return notFound('This node serves readers alone.');
    await next();
  };
};

function answersOf(ctx: Context): Answers {
  const response = ctx.response as unknown as Answers;
  return {
    badRequest: (message) => response.badRequest(message),
    notFound: (message) => response.notFound(message),
  };
}
