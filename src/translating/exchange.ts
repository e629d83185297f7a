import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import type { Context } from '../http/context';
import { inWorker } from '../workers';
import { readReceived } from '../workers/received';
import { KINDS } from '../formats/translations/kinds';
import { pairOf } from './locales';
import { parseExportQuery, parseImportQuery } from './query';
import { translationsOf } from './translations';

/** The codes of these languages for tools that do not know scripts. */
const REGIONAL: Record<string, string> = { 'zh-Hans': 'zh-CN', en: 'en-US' };

/** Exports a translation as a file for a translator's tool, and imports it again. */
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
    // No file is unpacked for a caller who may not see its source.
    await access.toSee({ documentId, locale: pairOf(strapi, locale).source });
    const file = await readReceived(strapi, ctx, 'readReturned');
    const { status, meta } = await translations().take({ documentId, locale, access }, file, merge);
    ctx.body = { data: status, meta };
  }

  return { download, upload };
};

/** Koa sends bytes as JSON unless they are a `Buffer`. */
const asBody = (file: string | Uint8Array) => (typeof file === 'string' ? file : Buffer.from(file));
