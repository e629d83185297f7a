import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { reportAddress } from '../../domain/addresses';
import { seriesPage } from '../../domain/write/html';
import type { Context } from '../../http/context';
import { languagesOf, type Languages } from '../../http/languages';
import { parseOneQuery } from '../query';
import { forPeople, PAGE_TYPE } from '../for-people';
import { respond, send } from '../respond';
import { standingOf } from '../years/standing';
import { wholeReport } from '../reports/whole';
import { toYear } from '../years/answer';
import { tagsOfNamed } from '../names';
import { editionsOf } from '../editions/find';
import { seriesYears, type IndicatorYears } from './find';

/** Answers with a series: its reports, the newest first, its indicators by year, and its latest report. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const asked = languagesOf(strapi, parseOneQuery(ctx.query));
    const found = await seriesYears(strapi, ctx.params.key, asked);
    if (!found) throw nothingOf(ctx.params.key, asked);
    const { series, organization, cards: reports } = found;
    const indicators = found.indicators.map(indicatorYears);
    const data = { ...series, organization, reports, indicators };
    const tags = [...tagsOf(series?.key), ...tagsOfNamed(found.indicators)];
    respond(ctx, { data, meta: {} }, { locale: asked.locale, tags });
  }

  async function page(ctx: Context) {
    const asked = languagesOf(strapi, parseOneQuery(ctx.query));
    const found = await seriesYears(strapi, ctx.params.key, asked);
    if (!found?.series) throw nothingOf(ctx.params.key, asked);
    const { series, organization, cards } = found;
    const { locale } = asked;
    const indicators = found.indicators.flatMap(({ indicator, years }) =>
      indicator ? [{ key: indicator.key, name: indicator.name, years }] : [],
    );
    const html = seriesPage({
      ...(await standingOf(strapi, 'series', { key: series.key, locale })),
      ...{ name: series.name, organization, cards, indicators },
    });
    const tags = [
      ...tagsOf(series.key),
      ...tagsOfNamed([found.indicators, cards, { organization }]),
    ];
    send(ctx, html, PAGE_TYPE, { locale, tags });
  }

  /** Answers with the whole latest report, at an address that stays the same when the next report is published. */
  async function latest(ctx: Context) {
    const asked = languagesOf(strapi, parseOneQuery(ctx.query));
    const found = await editionsOf(strapi).latest(ctx.params.key, asked);
    if (!found?.served) throw nothingOf(ctx.params.key, asked);
    const { edition, row } = found.served;
    ctx.set('Content-Location', reportAddress({ slug: row.slug, locale: row.language }));
    const tags = tagsOf(edition.series?.key);
    respond(ctx, wholeReport(found.served, asked), { locale: row.language, tags });
  }

  return { find, latest, page: forPeople(strapi, page) };
};

/** A series without published reports is not found either: it may belong to a draft. */
const nothingOf = (key: string, { locale }: Languages) =>
  new errors.NotFoundError(`Nothing of a series "${key}" is published in "${locale}".`);

const tagsOf = (key = '') => ['reports', `series:${key}`];

const indicatorYears = ({ indicator, years }: IndicatorYears) => ({
  ...indicator,
  years: years.map(toYear),
});
