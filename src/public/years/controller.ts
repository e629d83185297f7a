import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../http/context';
import { paginationMeta } from '../../http/pagination';
import { languagesOf } from '../../http/languages';
import { publishedIndicator } from '../../stored/named';
import { respond } from '../respond';
import { parseIndicatorQuery } from '../across/query';
import { toYear } from './answer';
import { linesOfIndicator, type Line } from './find';

/** The years of an indicator side by side. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parseIndicatorQuery(ctx.query);
    const { locale } = languagesOf(strapi, { locale: query.locale, fallback: false });
    const { key } = ctx.params as { key: string };
    const found = await linesOfIndicator(strapi, key, query, locale);
    // One that nothing published states is not to be found either: it may belong to a draft.
    if (!found) {
      throw new errors.NotFoundError(
        `Nothing published in "${locale}" states an indicator "${key}".`,
      );
    }
    const { entry, lines, total } = found;
    const data = { ...publishedIndicator(entry, locale), lines: lines.map(toLine) };
    const pagination = paginationMeta(query.pagination, total);
    const tags = ['reports', `indicator:${entry.key}`];
    respond(ctx, { data, meta: { pagination } }, { locale, tags });
  },
});

const toLine = ({ organization, series, years }: Line) => ({
  organization,
  series,
  years: years.map(toYear),
});
