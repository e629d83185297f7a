import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { isSame, signatureOf } from '../secrets/signature';

const COOKIE = 'zongshu-setup';
const ADDRESS = '/admin/setup';
const FORM = '/admin/auth/register-admin';
/** How long the form may take to fill in, in milliseconds: an hour. */
const LIFETIME = 60 * 60 * 1000;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

type Registering = { registerAdmin(ctx: Context, next: () => Promise<void>): Promise<void> };

/**
 * Guards the registration of the first administrator. Strapi lets anyone register first, and that account controls
 * everything. On a node that others can reach, the caller must open the address from the node's log, which only the
 * operator reads. Called from `register()`.
 */
export function guardFirstAdministrator(strapi: Core.Strapi): void {
  type Controllers = { extend(uid: string, by: (controller: Registering) => Registering): void };
  (strapi.get('controllers') as Controllers).extend('admin::authentication', (controller) => ({
    ...controller,
    async registerAdmin(ctx, next) {
      if (
        !isOpen(strapi) &&
        !isSame(ctx.cookies.get(COOKIE, { signed: false }) ?? '', tokenOf(strapi))
      ) {
        throw new errors.ForbiddenError(
          `The first administrator is registered by the address ${ADDRESS}?token=…, which stands in the log of the node.`,
        );
      }
      return controller.registerAdmin(ctx, next);
    },
  }));
  strapi.server.routes([
    { method: 'GET', path: ADDRESS, handler: open(strapi), config: { auth: false } },
  ]);
}

/** Returns the address at which the first administrator registers, or null if there is an administrator already. */
export async function setupAddress(strapi: Core.Strapi): Promise<string | null> {
  if (await strapi.service('admin::user').exists()) return null;
  return isOpen(strapi) ? '/admin' : `${ADDRESS}?token=${tokenOf(strapi)}`;
}

/** Writes the address to the log, which only the operator reads. */
export async function announceSetup(strapi: Core.Strapi): Promise<void> {
  if (isOpen(strapi)) return;
  const address = await setupAddress(strapi);
  const site = strapi.config.get<string>('server.url', '').replace(/\/$/, '');
  if (address) {
    strapi.log.warn(
      `There is no administrator yet. Register the first one at ${site}${address} (or run: npx strapi admin:create-user).`,
    );
  }
}

/**
 * Returns whether only people at this machine can reach the node: it listens on loopback, without a proxy, and is not
 * in production.
 */
function isOpen(strapi: Core.Strapi): boolean {
  const isProduction = strapi.config.get('environment') === 'production';
  const isBehindProxy = strapi.config.get<boolean>('server.proxy.koa', false);
  return !isProduction && !isBehindProxy && LOOPBACK.has(strapi.config.get<string>('server.host'));
}

/**
 * Returns the token. It is the same on every node and after every restart. It is worthless once an administrator
 * exists.
 */
const tokenOf = (strapi: Core.Strapi) =>
  signatureOf(['first-administrator'], strapi.config.get<string>('admin.auth.secret'));

const open = (strapi: Core.Strapi) => (ctx: Context) => {
  const { token } = ctx.query;
  if (typeof token !== 'string' || !isSame(token, tokenOf(strapi))) {
    throw new errors.ForbiddenError('This is not the address that stands in the log of the node.');
  }
  ctx.set('Cache-Control', 'no-store');
  ctx.cookies.set(COOKIE, token, {
    ...{ httpOnly: true, sameSite: 'strict', path: '/admin', maxAge: LIFETIME },
    // The token is a signature itself.
    ...{ signed: false, secure: ctx.secure },
  });
  ctx.redirect(FORM);
};
