import type { Context } from '../http/context';
import { requestIdHeader, ROUTE } from '../http/response-marks';

/**
 * Sends the caller the id of its request. Then stores the route template on the response, where the access log and the
 * metrics read it.
 */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  const [name, id] = requestIdHeader(ctx.res);
  if (name && id) ctx.set(name, id);
  try {
    await next();
  } finally {
    const { _matchedRoute: route } = ctx as unknown as { _matchedRoute?: string };
    Object.assign(ctx.res, { [ROUTE]: route });
  }
};
