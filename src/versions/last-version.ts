import type { Core } from '@strapi/strapi';
import { REVISION, type Revision } from './revision-row';

/** A draft's last write: its version, and who wrote it when. */
export type LastWrite = Pick<Revision, 'version' | 'writer' | 'writerId' | 'writtenAt'>;

/** Returns a draft's last write, or null if there is none. The version is null if the draft was deleted. One short query. */
export function lastWriteOf(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<LastWrite | null> {
  return strapi.db.query(REVISION).findOne({
    where: { reportId: documentId, language: locale },
    select: ['version', 'writer', 'writerId', 'writtenAt'],
    orderBy: { id: 'desc' },
  });
}
