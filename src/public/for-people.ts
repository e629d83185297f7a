import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { refusalPage } from '../domain/write/html';
import type { Context } from '../http/context';
import { localeOr, sourceOf } from '../http/languages';

/** The content type of pages. */
export const PAGE_TYPE = 'text/html; charset=utf-8';

/**
 * Wraps the action of a page, so that 404 and 410 are pages for people as well. A parameter that the page does not take
 * is taken out of the address: chats and newsletters add their own to links (`from=singlemessage`, `utm_source`), and a
 * reader cannot correct them.
 */
export const forPeople =
  (strapi: Core.Strapi, act: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    const locale = localeOr(strapi, ctx.query.locale, sourceOf(strapi));
    const refuse = (why: Parameters<typeof refusalPage>[1]) => {
      ctx.type = PAGE_TYPE;
      ctx.body = refusalPage(locale, why);
    };
    try {
      await act(ctx);
    } catch (error) {
      if (error instanceof errors.ValidationError && leadBack(ctx, error)) return;
      if (!(error instanceof errors.NotFoundError)) throw error;
      ctx.status = 404;
      refuse('notFound');
    }
    if (ctx.status === 410) refuse('gone');
  };

/** Redirects to the address without the parameters that were refused. False if the address has none of them. */
function leadBack(ctx: Context, { details }: { details: object }): boolean {
  const { parameter = '' } = details as { parameter?: string };
  // Several unknown ones are named together: `from, isappinstalled`. An inner one is `filters.year`.
  const refused = new Set(parameter.split(', ').map((name) => name.split('.')[0]));
  const all = [...new URLSearchParams(ctx.querystring)];
  const kept = all.filter(([name]) => !refused.has(name.split('[')[0]));
  if (kept.length === all.length) return false;
  const query = new URLSearchParams(kept).toString();
  ctx.status = 302;
  ctx.redirect(ctx.path + (query && `?${query}`));
  // Koa's own text depends on what the client accepts.
  ctx.body = '';
  ctx.state.tags = null;
  return true;
}
