import type { Core } from '@strapi/strapi';
import { refusalPage } from '../domain/write/html';
import { callerLocale } from '../http/caller-language';
import type { Context } from '../http/context';
import { localeOr } from '../http/languages';
import { PAGE_TYPE } from './for-people';

/** The addresses that programs ask. A miss there stays JSON, whatever the client accepts. */
const FOR_PROGRAMS = /^\/(?:api|admin|uploads)(?:\/|$)/;

/**
 * Answers a wrong address with a page for people, in the language of the address or else of the browser. Strapi would
 * answer JSON. Clients that do not ask for HTML get Strapi's answer.
 */
export default (_: object, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: () => Promise<void>) => {
    await next();
    const isMissing = ctx.status === 404 && ctx.body === undefined;
    if (!isMissing || !['GET', 'HEAD'].includes(ctx.method) || FOR_PROGRAMS.test(ctx.path)) return;
    ctx.vary('Accept');
    if (ctx.accepts('json', 'html') !== 'html') return;
    ctx.status = 404;
    ctx.type = PAGE_TYPE;
    ctx.body = refusalPage(localeOr(strapi, ctx.query.locale, callerLocale(ctx)), 'notFound');
  };
