import type { Context } from '../http/context';
import { requestIdHeader, ROUTE } from '../http/response-marks';

/**
 * Tells the caller the id of its request, and leaves the template of the route that answered where the
 * request's log line and measure find it.
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
