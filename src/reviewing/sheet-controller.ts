import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { accessOf } from '../access/access';
import { reviewSheetDocx } from '../domain/write/review-sheet';
import { toCsv } from '../formats/csv';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { parse } from '../http/query';
import { sheetOf } from './sheet';
import { sourceOf } from './state';

const query = z.strictObject({ format: z.enum(['docx', 'csv'], 'say docx or csv') });

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Answers with the 审核单 of a report as a file. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function download(ctx: Context) {
    const { format } = parse(query, ctx.query);
    const { documentId } = ctx.params as { documentId: string };
    await accessOf(strapi, ctx).toRead({ documentId, locale: sourceOf(strapi) });
    const sheet = await sheetOf(strapi, documentId, callerLanguage(ctx));
    ctx.attachment(`review.${format}`);
    if (format === 'docx') {
      ctx.body = Buffer.from(await reviewSheetDocx(sheet));
      ctx.type = WORD;
      return;
    }
    const rows = [[sheet.title], [...sheet.header], ...sheet.rows.map((cells) => [...cells])];
    ctx.body = toCsv(rows, { bom: true });
    ctx.type = 'text/csv; charset=utf-8';
  }

  return { download };
};
