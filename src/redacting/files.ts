import type { Core } from '@strapi/strapi';
import { says, type Redaction } from '../domain/years/redact-text';
import { REPORT } from '../stored/documents';
import { contentOf, populateOf } from '../versions/shape';
import type { RedactedEdition } from './editions';

/** The words and pictures to remove. */
export interface Asked extends Redaction {
  /** Addresses of pictures. */
  pictures: readonly string[];
  isDry: boolean;
}

/** A file of the media library. */
export type File = { id: number; name: string; url: string };

/**
 * Returns the files of the named pictures, and the imported source documents of reports that contain a redacted word.
 */
export async function filesOf(
  strapi: Core.Strapi,
  redaction: Redaction,
  pictures: ReadonlySet<string>,
  editions: RedactedEdition[],
): Promise<File[]> {
  const named: File[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { url: { $in: [...pictures] } }, select: ['id', 'name', 'url'] });
  const reports = new Set(editions.map(({ row }) => row.reportId));
  const rows = await strapi.db
    .query(REPORT)
    .findMany({ where: { sourceFile: { id: { $notNull: true } } }, populate: sourced(strapi) });
  const sources = (rows as unknown as Sourced[]).flatMap(({ sourceFile, ...entry }) => {
    const content = JSON.stringify(contentOf(strapi, REPORT, entry));
    const isAffected = reports.has(entry.documentId) || says(content, redaction);
    return isAffected && redaction.words.length > 0 ? [sourceFile] : [];
  });
  return [...new Map([...named, ...sources].map((file) => [file.id, file])).values()];
}

type Sourced = { documentId: string; sourceFile: File } & Record<string, unknown>;

const sourced = (strapi: Core.Strapi) => ({
  ...populateOf(strapi, REPORT),
  sourceFile: { select: ['id', 'name', 'url'] },
});
