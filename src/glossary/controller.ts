import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { termAccessOf } from '../access/terms';
import { faultMessage, toRows } from '../domain/glossary';
import { toCsv } from '../formats/csv';
import type { Context } from '../http/context';
import { parseNoQuery } from '../http/query';
import { readReceived } from '../workers/received';
import { glossaryOf } from './glossary';
import { parseExportQuery } from './query';

/** Downloads and uploads the glossary as a CSV file. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const glossary = () => glossaryOf(strapi);

  async function download(ctx: Context) {
    const { bom } = parseExportQuery(ctx.query);
    ctx.body = toCsv(toRows(await glossary().list(termAccessOf(strapi, ctx))), { bom });
    ctx.attachment('terms.csv');
    ctx.type = 'text/csv; charset=utf-8';
  }

  async function upload(ctx: Context) {
    parseNoQuery(ctx.query);
    const { terms, faults } = await readReceived(strapi, ctx, 'readTerms');
    if (faults.length > 0) {
      const rows = faults.map((fault) => ({ ...fault, message: faultMessage(fault) }));
      throw new errors.ValidationError(
        `Nothing was written. Row ${rows[0]?.row}: ${rows[0]?.message}`,
        { rows },
      );
    }
    ctx.body = { data: await glossary().take(terms, termAccessOf(strapi, ctx)), meta: {} };
  }

  return { download, upload };
};
