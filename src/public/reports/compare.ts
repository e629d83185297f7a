import type { Core } from '@strapi/strapi';
import type { Edition } from '../../domain/edition';
import { comparedPage, type Compared } from '../../domain/write/html';
import { differencesBetween } from '../../domain/years';
import { tagsOf } from '../../delivery/tags';
import type { Context } from '../../http/context';
import { languagesOf } from '../../http/languages';
import { forPeople, PAGE_TYPE } from '../for-people';
import { editionNumbered, reportIdAt } from '../editions/numbered';
import { parseOneQuery } from '../query';
import { respond, send, withdrawn } from '../respond';

type Found = { compared: Compared; publishedAt: string; locale: string; tags: string[] };

/** Answers with the differences between two editions of a report, as data and as a page. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Returns null, and answers 410, if one of the editions was withdrawn. */
  async function comparedAt(ctx: Context): Promise<Found | null> {
    const { locale } = languagesOf(strapi, parseOneQuery(ctx.query));
    const { slug, a, b } = ctx.params as { slug: string; a: string; b: string };
    const id = await reportIdAt(strapi, slug);
    const [from, to] = [
      await editionNumbered(strapi, id, locale, a),
      await editionNumbered(strapi, id, locale, b),
    ];
    if (from.withdrawnAt || to.withdrawnAt) {
      withdrawn(ctx, 'One of these editions was withdrawn.', tagsOf(id));
      return null;
    }
    const [previous, edition] = [from, to].map(({ body }) => JSON.parse(body) as Edition);
    const compared = {
      ...{ edition: edition!, from: from.number, to: to.number, correction: to.correction },
      differences: differencesBetween(previous!, edition!),
    };
    return { compared, publishedAt: to.createdAt, locale, tags: tagsOf(id) };
  }

  async function compare(ctx: Context) {
    const found = await comparedAt(ctx);
    if (!found) return;
    const { from, to, differences, correction } = found.compared;
    const meta = { from, to, correction, publishedAt: found.publishedAt };
    respond(ctx, { data: differences, meta }, found);
  }

  async function page(ctx: Context) {
    const found = await comparedAt(ctx);
    if (found) send(ctx, comparedPage(found.compared), PAGE_TYPE, found);
  }

  return { compare, page: forPeople(strapi, page) };
};
