import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { editionsOf, type Found, type Served } from '../editions/find';
import type { Context } from '../../http/context';
import { languagesOf, type Languages } from '../../http/languages';
import { parseOneQuery } from '../query';
import { redirect, withdrawn } from '../respond';
import { tagsOf } from '../../delivery/tags';

/** The edition that an address names, and the languages that were asked for. */
export type Asked = { served: Served; asked: Languages; tags: string[] };

/**
 * The edition that an address names; null where the request is answered without it: 301 for a former slug,
 * 410 for what was withdrawn. Throws `NotFoundError` where there is none, `ValidationError` for the query.
 * @param ending what the address has after the slug: `.html`
 */
export async function servedAt(
  strapi: Core.Strapi,
  ctx: Context,
  ending: string,
): Promise<Asked | null> {
  const asked = languagesOf(strapi, parseOneQuery(ctx.query));
  const { slug } = ctx.params as { slug: string };
  const found = await editionsOf(strapi).report(slug, asked.locale, asked.fallback);
  if (!found) throw new errors.NotFoundError(`No report "${slug}".`);
  const { reportId, served } = found;
  const tags = tagsOf(reportId);
  if (!served) {
    refuse(ctx, found, asked.locale);
    return null;
  }
  if (slug !== served.row.slug && slug !== reportId) {
    redirect(ctx, served.row.slug + ending, tags);
    return null;
  }
  return { served, asked, tags };
}

/** 410 where the report was published in this language and withdrawn, 404 where it never was. */
function refuse(ctx: Context, { reportId, wasPublished }: Found, locale: string): void {
  if (!wasPublished) {
    throw new errors.NotFoundError(`The report is not published in "${locale}".`);
  }
  withdrawn(ctx, `The report was withdrawn in "${locale}".`, tagsOf(reportId));
}
