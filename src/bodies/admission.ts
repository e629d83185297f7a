import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import type { Route } from '../doors/routes';

/** Strapi's own service. Its type definitions leave these methods out. */
type Authentication = {
  authenticate(ctx: Context, next: () => Promise<void>): Promise<void>;
  verify(auth: unknown, config: unknown): Promise<void>;
};

/**
 * Returns whether the caller may use a route. Strapi checks this after it has read the body; this check comes before.
 * If the answer is no, the route itself checks again and refuses.
 */
export async function isAdmitted(
  strapi: Core.Strapi,
  ctx: Context,
  route: Route,
): Promise<boolean> {
  if (route.config?.auth === false) return true;
  const service = strapi.get('auth') as unknown as Authentication;
  let isKnown = false;
  ctx.state.route = { ...route, config: route.config ?? {} };
  await service.authenticate(ctx, async () => {
    isKnown = true;
  });
  if (!isKnown) return false;
  try {
    await service.verify(ctx.state.auth, route.config?.auth);
    return true;
  } catch (error) {
    if (error instanceof errors.ApplicationError) return false;
    throw error;
  }
}
