import type { Context } from '../api/http';
import { ROUTE } from '../operations/requests';

/** Leaves the template of the route that answered where the request's log line and measure find it. */
export default () => async (ctx: Context, next: () => Promise<void>) => {
  try {
    await next();
  } finally {
    const { _matchedRoute: route } = ctx as unknown as { _matchedRoute?: string };
    Object.assign(ctx.res, { [ROUTE]: route });
  }
};
