import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { refusalPage } from '../domain/write/html';
import type { Context } from '../http/context';
import { localeOr, sourceOf } from '../http/languages';

/** The content type of pages. */
export const PAGE_TYPE = 'text/html; charset=utf-8';

/** Wraps the action of a page, so that 404 and 410 are pages for people as well. */
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
      if (!(error instanceof errors.NotFoundError)) throw error;
      ctx.status = 404;
      refuse('notFound');
    }
    if (ctx.status === 410) refuse('gone');
  };
