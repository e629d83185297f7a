import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/version/differences';
import type { Draft } from './draft';
import { writerOf } from './writer';

const REVISION = 'api::revision.revision';

/** A draft as it was after a write. Without version and content: it was deleted then. */
export type Revision = {
  id: number;
  language: string;
  version: string | null;
  content: Content | null;
  writer: string | null;
  writtenAt: string;
};

/**
 * How many revisions of a draft are kept. A form that is older than ten saves of others still hears that it is, and
 * who wrote last, but no longer which fields changed; a long report is a megabyte for each.
 */
export const KEPT_REVISIONS = 10;

/** What is remembered of a report's drafts. Call all of it inside the lock and transaction of a write. */
export function revisionsOf(strapi: Core.Strapi, documentId: string) {
  const rows = () => strapi.db.query(REVISION);
  const of = (language: string) => ({ reportId: documentId, language });

  const last = (where: object = {}): Promise<Revision | null> =>
    rows().findOne({ where: { reportId: documentId, ...where }, orderBy: { id: 'desc' } });

  const isLast = async ({ locale, version }: Draft) =>
    (await rows().findOne({ where: of(locale), select: ['version'], orderBy: { id: 'desc' } }))
      ?.version === version;

  async function append(row: object, language: string): Promise<void> {
    await rows().create({ data: { ...of(language), ...row } });
    const kept: { id: number }[] = await rows().findMany({
      ...{ where: of(language), select: ['id'], orderBy: { id: 'desc' }, limit: KEPT_REVISIONS },
    });
    const oldest = kept.at(-1);
    if (kept.length < KEPT_REVISIONS || !oldest) return;
    await rows().deleteMany({ where: { ...of(language), id: { $lt: oldest.id } } });
  }

  /** Remembers a draft as it was found, where nobody did when it was written. */
  async function found({ locale, version, content, updatedAt }: Draft): Promise<void> {
    if ((await rows().count({ where: { ...of(locale), version } })) > 0) return;
    await append({ version, content, writer: null, writtenAt: updatedAt }, locale);
  }

  /** Remembers a draft as it was written now, unless nothing changed. */
  async function written(draft: Draft): Promise<void> {
    if (await isLast(draft)) return;
    const { version, content, locale } = draft;
    await append({ version, content, ...byCaller() }, locale);
  }

  /** Forgets what a draft said, and remembers who deleted it. */
  async function deleted(language: string): Promise<void> {
    await rows().deleteMany({ where: of(language) });
    await append({ version: null, content: null, ...byCaller() }, language);
  }

  const byCaller = () => ({
    writer: writerOf(strapi.requestContext.get()),
    writtenAt: new Date(),
  });

  return {
    ...{ last, found, written, deleted },
    /** The revision of one of these versions, the newest first. */
    among: (versions: readonly string[]) => last({ version: { $in: versions } }),
  };
}
