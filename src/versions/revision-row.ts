import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/version/differences';
import { patched, type Delta } from '../domain/version/delta';
import type { Origin } from './origin';
import { unpacked } from './packed';

export const REVISION = 'api::revision.revision';

/** A draft as it was after a write. Without version and content: it was deleted then. */
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
 * A row as it is stored: a whole draft, or what makes it of the version that `base` names. Nothing names a row by its id: an import
 * into another installation gives new ones.
 */
export type RevisionRow = Omit<Revision, 'content'> & {
  reportId: string;
  content: Content | null;
  packed: string | null;
  base: string | null;
  /** The sitting that it belongs to; null: it is one of its own. */
  sitting: string | null;
  /** Hashes of the parts that this sitting wrote and that still stood, separated by spaces. */
  touched: string | null;
  kept: boolean | null;
};

/** What a revision says. Null where the draft was deleted then. */
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
