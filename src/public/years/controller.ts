import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { yearsAddress } from '../../domain/addresses';
import { indicatorPage } from '../../domain/write/html';
import type { Context } from '../../http/context';
import { paginationMeta, windowOf } from '../../http/pagination';
import { languagesOf } from '../../http/languages';
import { publishedIndicator } from '../../stored/named';
import { forPeople, PAGE_TYPE } from '../for-people';
import { tagsOfNamed } from '../names';
import { respond, send } from '../respond';
import { parseIndicatorQuery } from '../across/query';
import { toYear } from './answer';
import { linesOfIndicator, type Line } from './find';
import { standingOf } from './standing';

/** Answers with the years of an indicator side by side. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function asked(ctx: Context) {
    const query = parseIndicatorQuery(ctx.query);
    const { locale } = languagesOf(strapi, { locale: query.locale, fallback: false });
    const { key } = ctx.params as { key: string };
    const found = await linesOfIndicator(strapi, key, query, locale);
    // An indicator without published figures is not found either: it may belong to a draft.
    if (!found) {
      throw new errors.NotFoundError(
        `Nothing published in "${locale}" states an indicator "${key}".`,
      );
    }
    return { ...found, query, locale, tags: ['reports', `indicator:${found.entry.key}`] };
  }

  async function find(ctx: Context) {
    const { entry, lines, total, query, locale, tags } = await asked(ctx);
    const data = { ...publishedIndicator(entry, locale), lines: lines.map(toLine) };
    const pagination = paginationMeta(query.pagination, total);
    respond(ctx, { data, meta: { pagination } }, { locale, tags });
  }

  async function page(ctx: Context) {
    const { entry, lines, query, locale, tags } = await asked(ctx);
    const { key, ...indicator } = publishedIndicator(entry, locale);
    const { offset, limit } = windowOf(query.pagination);
    const isLast = lines.length < limit;
    const html = indicatorPage({
      ...(await standingOf(strapi, 'indicators', { key, locale })),
      ...{ ...indicator, lines },
      next: isLast
        ? null
        : `${yearsAddress('indicators', key, locale)}&pagination%5Bstart%5D=${offset + limit}`,
    });
    send(ctx, html, PAGE_TYPE, { locale, tags: [...tags, ...tagsOfNamed(lines)] });
  }

  return { find, page: forPeople(strapi, page) };
};

const toLine = ({ organization, series, years }: Line) => ({
  organization,
  series,
  years: years.map(toYear),
});
