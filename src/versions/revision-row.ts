import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/version/differences';
import { patched, type Delta } from '../domain/version/delta';
import type { Origin } from './origin';
import { unpacked } from './packed';

export const REVISION = 'api::revision.revision';

/** A draft after a write. A revision without version and content records that the draft was deleted. */
export type Revision = {
  id: number;
  language: string;
  version: string | null;
  content: Content | null;
  writer: string | null;
  writerId: string | null;
  origin: Origin | null;
  writtenAt: string;
};

/**
 * A row as it is stored: a whole draft, or its difference from the version `base`. Nothing refers to a row by its id,
 * because an import into another installation assigns new ids.
 */
export type RevisionRow = Omit<Revision, 'content'> & {
  reportId: string;
  content: Content | null;
  packed: string | null;
  base: string | null;
  /** The sitting of the revision. Null if it is a sitting of its own. */
  sitting: string | null;
  /** Hashes of the parts that this sitting wrote and that were still in the draft, separated by spaces. */
  touched: string | null;
  kept: boolean | null;
};

/** Returns the content of a revision, or null if it records a deletion. */
export async function contentOfRow(
  strapi: Core.Strapi,
  { reportId, language, packed, base, content }: RevisionRow,
): Promise<Content | null> {
  if (packed === null) return content;
  if (base === null) return unpacked(packed) as Content;
  const whole: RevisionRow | null = await strapi.db
    .query(REVISION)
    .findOne({ where: { reportId, language, version: base, base: { $null: true } } });
  if (!whole) throw new Error(`Revision ${base}, which others are made of, is gone.`);
  return patched(await contentOfRow(strapi, whole), unpacked(packed) as Delta) as Content;
}
