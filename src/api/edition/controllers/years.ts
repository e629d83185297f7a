import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../http';
import { paginationMeta } from '../../pagination';
import { languagesOf } from '../../report/languages';
import { publishedIndicator, type IndicatorEntry } from '../../report/mapper';
import { respond } from '../../report/respond';
import { parseIndicatorQuery } from '../across';
import { toYear } from '../answers';
import type { Line } from '../services/years';

/** The years of an indicator side by side. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const years = () => strapi.service('api::edition.years');

  async function find(ctx: Context) {
    const query = parseIndicatorQuery(ctx.query);
    const { locale } = languagesOf(strapi, { locale: query.locale, fallback: false });
    const entry = await entryOf(ctx.params.key, locale);
    const { lines, total } = await years().ofIndicator(entry.key, query, locale);
    const data = { ...publishedIndicator(entry, locale), lines: lines.map(toLine) };
    const pagination = paginationMeta(query.pagination, total);
    const tags = ['reports', `indicator:${entry.key}`];
    respond(ctx, { data, meta: { pagination } }, { locale, tags });
  }

  /** An indicator that nothing published states is not to be found: it may belong to a draft. */
  async function entryOf(key: string, locale: string): Promise<IndicatorEntry> {
    const entry: IndicatorEntry | null = await strapi.db
      .query('api::indicator.indicator')
      .findOne({ where: { $or: [{ key }, { documentId: key }] } });
    if (entry && (await years().isStated(entry.key, locale))) return entry;
    throw new errors.NotFoundError(
      `Nothing published in "${locale}" states an indicator "${key}".`,
    );
  }

  return { find };
};

const toLine = ({ organization, series, years }: Line) => ({
  organization,
  series,
  years: years.map(toYear),
});
