import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { UnreadableFileError } from '../domain/result';
import type { Returned } from '../domain/translate/exchange';
import type { Context } from '../http/context';
import { inWorker } from '../workers';
import { KINDS } from '../formats/translations/kinds';
import { pairOf } from './locales';
import { parseExportQuery, parseImportQuery } from './query';
import { translationsOf } from './translations';
import { receivedFile } from '../http/received-file';

/** What tools that know no scripts call these languages. */
const REGIONAL: Record<string, string> = { 'zh-Hans': 'zh-CN', en: 'en-US' };

/** A translation as a file for a translator's tool, and back. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const translations = () => translationsOf(strapi);

  async function download(ctx: Context) {
    const { format, regions, locale } = parseExportQuery(ctx.query);
    const { documentId } = ctx.params as { documentId: string };
    const { pair, slug, units } = await translations().units({
      ...{ documentId, locale },
      access: accessOf(strapi, ctx),
    });
    const called = (code: string) => (regions ? (REGIONAL[code] ?? code) : code);
    const [sourceLocale, targetLocale] = [called(pair.source), called(pair.target)];
    const { ending, type } = KINDS[format];
    const bundle = { documentId, sourceLocale, targetLocale, units };
    ctx.body = asBody(await inWorker(strapi, 'writeUnits', { format, bundle }));
    ctx.attachment(`${slug ?? documentId}.${pair.target}.${ending}`);
    ctx.type = type;
  }

  async function upload(ctx: Context) {
    const { merge, locale } = parseImportQuery(ctx.query);
    const { documentId } = ctx.params as { documentId: string };
    const access = accessOf(strapi, ctx);
    // No file is unpacked for somebody who may not see what it is a translation of.
    await access.toSee({ documentId, locale: pairOf(strapi, locale).source });
    const file = await read(strapi, ctx);
    const { status, meta } = await translations().take({ documentId, locale, access }, file, merge);
    ctx.body = { data: status, meta };
  }

  return { download, upload };
};

/** Koa takes bytes for JSON where they are no `Buffer`. */
const asBody = (file: string | Uint8Array) => (typeof file === 'string' ? file : Buffer.from(file));

async function read(strapi: Core.Strapi, ctx: Context): Promise<Returned> {
  try {
    return await inWorker(strapi, 'readReturned', await receivedFile(ctx));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new errors.ValidationError(error.message, { reason: error.reason });
  }
}
