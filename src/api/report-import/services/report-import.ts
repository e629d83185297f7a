import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../../../document-middlewares/report';
import type { Issue } from '../../../domain/issue';
import { message } from '../../../domain/messages';
import {
  fromDocx,
  fromHtml,
  fromText,
  type DocumentImage,
  type Reading,
} from '../../../domain/read';
import { withMetricsToRank } from '../../../domain/read/rank';
import type { Result } from '../../../domain/result';
import { toEntry } from '../../report/mapper';
import { removeFiles, storeImages, storeSource } from '../files';
import type { ImportQuery } from '../query';
import type { Received } from '../received';

type Options = Pick<ImportQuery, 'locale' | 'metrics'>;

/** Reads a report from a document, and makes a draft of it. All of it throws `UnreadableFileError`. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** What is understood of a document, without writing. */
  async function understand(document: Received, { metrics }: Options) {
    const { value, issues } = await read(document);
    const report = withMetricsToRank(value.report, metrics);
    return { data: report, meta: { dryRun: true, issues: issues.map(worded) } };
  }

  /** Makes a draft of a document in a language (the default where none is named), with its pictures. */
  async function create(document: Received, { locale, metrics }: Options) {
    const { value, issues } = await read(document);
    const report = withMetricsToRank(value.report, metrics);
    const name = path.parse(document.file?.originalFilename ?? 'report').name;
    const images = await storeImages(strapi, value.images, name);
    const sourceFile = document.file ? await storeSource(strapi, document.file) : null;
    try {
      const data = { ...toEntry(report, { images }), sourceFile };
      const draft = await strapi.documents(REPORT).create({ data: data as never, locale });
      const { documentId, slug, title } = draft;
      return {
        data: { documentId, locale: draft.locale, slug, title },
        meta: { issues: issues.map(worded) },
      };
    } catch (error) {
      await removeFiles(strapi, [...Object.values(images), ...(sourceFile ? [sourceFile] : [])]);
      throw error;
    }
  }

  return { understand, create };
};

type WithImages = Result<Reading & { images: DocumentImage[] }>;

async function read(document: Received): Promise<WithImages> {
  if (document.kind === 'docx') return fromDocx(document.bytes);
  const reading = document.kind === 'html' ? fromHtml(document.text) : fromText(document.text);
  return { ...reading, value: { ...reading.value, images: [] } };
}

/** A finding with its wording, so that a caller needs no table of rules. */
function worded(issue: Issue) {
  return { ...issue, message: message(issue, 'en') };
}
