import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { isAdmitted } from './admission';
import { BodyError, type Refused } from './failure';
import { sweepFolders } from './folder';
import { limitsOf } from './limits';
import { withBody } from './parse';
import { dropRest } from './rest';
import { endpointFor } from '../doors/routes';

const TAKEN = ['POST', 'PUT', 'PATCH'];

type Answers = Record<Refused, (message: string, details?: object) => void>;

/**
 * Reads bodies, in place of `strapi::body`. A body is read only if the route accepts one, the caller may use the route,
 * and the body is within the limits. Strapi's middleware reads every body of every request and leaves the uploaded
 * files on the disk (docs/decisions/0054).
 */
export default (_: unknown, { strapi }: { strapi: Core.Strapi }) => {
  sweepFolders();
  // Without this listener, Node answers "100 Continue" before anything has checked the request.
  const { httpServer } = strapi.server;
  httpServer.on('checkContinue', (req, res) => httpServer.emit('request', req, res));

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    const { req, res } = ctx;
    if (!bringsBody(ctx)) return next();
    dropRest(req, res);
    const route = TAKEN.includes(ctx.method)
      ? endpointFor(strapi, ctx.method, ctx.path)?.route
      : null;
    if (!route || !(await isAdmitted(strapi, ctx, route))) return next();
    try {
      await withBody(ctx, limitsOf(route), next);
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      (ctx.response as unknown as Answers)[error.status](error.message, error.details);
    }
  };
};

const bringsBody = ({ req }: Context): boolean =>
  req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
