import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { editionsOf, type Found } from '../editions/find';
import type { Served } from '../editions/served';
import type { Context } from '../../http/context';
import { languagesOf, type Languages } from '../../http/languages';
import { parseOneQuery } from '../query';
import { redirect, withdrawn } from '../respond';
import { tagsOf } from '../../delivery/tags';

/** The edition that an address names, and the languages that were asked for. */
export type Asked = { served: Served; asked: Languages; tags: string[] };

/**
 * Returns the edition that an address names. Returns null if it has answered the request itself: 301 for a former slug,
 * 410 for a withdrawn report. Throws `NotFoundError` if there is no report, `ValidationError` for the query.
 * @param ending the part of the address after the slug: `.html`
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

/** Answers 410 if the report was published in this language and withdrawn. Throws `NotFoundError` if it never was. */
function refuse(ctx: Context, { reportId, wasPublished }: Found, locale: string): void {
  if (!wasPublished) {
    throw new errors.NotFoundError(`The report is not published in "${locale}".`);
  }
  withdrawn(ctx, `The report was withdrawn in "${locale}".`, tagsOf(reportId));
}
