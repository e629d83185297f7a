import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Card } from '../../../domain/edition';
import type { Context } from '../../http';
import { languagesOf, type Languages } from '../../report/languages';
import { toNamed, type Named } from '../../report/mapper';
import { parseListQuery, parseOneQuery } from '../../report/query';
import { respond } from '../../report/respond';
import { wholeReport } from '../../report/whole';
import { toYear } from '../answers';
import type { Found } from '../services/find';
import type { IndicatorYears } from '../services/years';

type SeriesEntry = Named & { organization: Named | null };

/** A report a year, for a century. */
const MOST_REPORTS = 100;

/** A series: its reports from the newest on, its indicators by year, and its latest report. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const editions = () => strapi.service('api::edition.find');

  async function find(ctx: Context) {
    const asked = languagesOf(strapi, parseOneQuery(ctx.query));
    const { locale } = asked;
    const entry = await entryOf(ctx.params.key);
    const reports = await cardsOf(entry, asked, MOST_REPORTS);
    const indicators = await strapi.service('api::edition.years').ofSeries(entry.key, locale);
    const data = {
      ...toNamed(entry, locale),
      organization: toNamed(entry.organization, locale),
      reports,
      indicators: indicators.map(indicatorYears),
    };
    respond(ctx, { data, meta: {} }, { locale, tags: tagsOf(entry.key) });
  }

  /** The whole of the latest report, at an address that stays when the next one comes out. */
  async function latest(ctx: Context) {
    const asked = languagesOf(strapi, parseOneQuery(ctx.query));
    const entry = await entryOf(ctx.params.key);
    const [card] = await cardsOf(entry, asked, 1);
    const found: Found | null =
      card && (await editions().report(card.documentId, card.locale, null));
    if (!card || !found?.served)
      throw new errors.NotFoundError(`No report of "${ctx.params.key}" is published.`);
    ctx.set('Content-Location', `/api/reports/${card.slug}?locale=${card.locale}`);
    respond(ctx, wholeReport(found.served, asked), {
      locale: card.locale,
      tags: tagsOf(entry.key),
    });
  }

  async function entryOf(key: string): Promise<SeriesEntry> {
    const entry: SeriesEntry | null = await strapi.db.query('api::series.series').findOne({
      where: { $or: [{ key }, { documentId: key }] },
      populate: { organization: true },
    });
    if (!entry) throw new errors.NotFoundError(`No series "${key}".`);
    return entry;
  }

  /** The newest reports of a series. One that has none published is not to be found: it may be a draft's. */
  async function cardsOf({ key }: SeriesEntry, { locale, fallback }: Languages, limit: number) {
    const query = parseListQuery({
      filters: { series: { key } },
      pagination: { limit, withCount: 'false' },
    });
    const { cards }: { cards: Card[] } = await editions().list(query, locale, fallback);
    if (cards.length > 0) return cards;
    throw new errors.NotFoundError(`No report of the series "${key}" is published in "${locale}".`);
  }

  return { find, latest };
};

const tagsOf = (key: string) => ['reports', `series:${key}`];

const indicatorYears = ({ indicator, years }: IndicatorYears) => ({
  ...indicator,
  years: years.map(toYear),
});
