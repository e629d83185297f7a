import type { Core } from '@strapi/strapi';
import { accessOf } from '../../access/access';
import { inText, latestFillings } from '../../domain/filling/filling';
import { fillSheet } from '../../domain/filling/sheet';
import { toShanghaiTime } from '../../domain/shanghai-time';
import { callerLanguage } from '../../http/caller-language';
import type { Context } from '../../http/context';
import { languagesOf } from '../../http/languages';
import { inWorker } from '../../workers';
import { readReceived } from '../../workers/received';
import { parseYearsQuery } from '../query';
import { fillingsOf } from './filling-row';
import { linesOf, type Which } from './lines';
import { takeSheet } from './take';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Exports the figures of a report as a spreadsheet for departments to fill in, and imports their values. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function whichOf(ctx: Context): Which {
    const { documentId } = ctx.params as { documentId: string };
    return { documentId, locale: languagesOf(strapi, parseYearsQuery(ctx.query)).locale };
  }

  const keptOf = ({ documentId, locale }: Which) =>
    fillingsOf(strapi, { reportId: documentId, language: locale });

  async function download(ctx: Context) {
    const which = whichOf(ctx);
    await accessOf(strapi, ctx).toRead(which);
    const rows = fillSheet(await linesOf(strapi, which), await keptOf(which), callerLanguage(ctx));
    ctx.body = Buffer.from(await inWorker(strapi, 'writeRows', { rows, sheet: 'figures' }));
    ctx.attachment(`figures.${which.locale}.xlsx`);
    ctx.type = XLSX;
  }

  async function upload(ctx: Context) {
    const which = whichOf(ctx);
    const access = accessOf(strapi, ctx);
    await access.toRead(which);
    await access.to('update', which);
    const taken = await takeSheet(strapi, which, await readReceived(strapi, ctx, 'readRows'));
    ctx.body = { data: await shown(which), meta: { taken } };
  }

  async function find(ctx: Context) {
    const which = whichOf(ctx);
    await accessOf(strapi, ctx).toRead(which);
    ctx.body = { data: await shown(which), meta: {} };
  }

  /** Returns the latest filled-in value of each figure, and whether the text has the same value. */
  async function shown(which: Which) {
    const lines = new Map((await linesOf(strapi, which)).map((line) => [line.id, line]));
    return [...latestFillings(await keptOf(which)).values()].map((filled) => {
      const { figure, label, text, value, min, max, unit, qualifier, remark, department } = filled;
      return {
        ...{ figure, label, text, value, min, max, unit, qualifier, remark, department },
        ...{ by: filled.writer, at: toShanghaiTime(filled.at) },
        inText: inText(lines.get(figure) ?? { now: null }, filled),
      };
    });
  }

  return { download, upload, find };
};
