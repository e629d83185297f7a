import type { Core } from '@strapi/strapi';
import { publishedFiles } from '../uploads/published';
import { advisoryLock } from '../stored/lock';
import { IMPORTED_FILE } from './journal';

type Noted = { id: number; hash: string; ext: string | null };
type File = { id: number; url: string };
/**
 * A query that bypasses Strapi's layer must name its transaction: outside of it, it would wait forever for SQLite's
 * only connection.
 */
type Transaction = Core.Strapi['db']['connection'];

const BATCH = 100;
/** The prefixes of Strapi's smaller renderings. */
const RENDERINGS = ['thumbnail', 'large', 'medium', 'small', 'xsmall'];

/**
 * Removes what killed imports have left in the media library: files that an import noted and that nothing uses. Files
 * that editors upload are never noted, so they are never touched.
 */
export const sweeperOf = (strapi: Core.Strapi) => {
  const notes = () => strapi.db.query(IMPORTED_FILE as never);
  const files = () => strapi.db.query('plugin::upload.file');

  /** Handles the notes that are older than `grace` milliseconds. Returns how many files were removed. */
  async function sweep(grace: number): Promise<number> {
    const before = new Date(Date.now() - grace);
    let removed = 0;
    for (let last = 0, batch = await after(last, before); batch.length > 0;) {
      for (const noted of batch) removed += (await settle(noted)) ? 1 : 0;
      last = batch.at(-1)?.id ?? last;
      batch = await after(last, before);
    }
    if (removed > 0) strapi.log.info(`Removed ${removed} files of imports that were cut off.`);
    return removed;
  }

  const after = (id: number, before: Date): Promise<Noted[]> =>
    notes().findMany({
      where: { id: { $gt: id }, createdAt: { $lt: before } } as never,
      orderBy: { id: 'asc' } as never,
      limit: BATCH,
    }) as never;

  /**
   * Handles one note, on one node at a time. The note is deleted only after its file was removed or turned out to be
   * used. Returns whether a file was removed.
   */
  async function settle(noted: Noted): Promise<boolean> {
    try {
      return await strapi.db.transaction(async ({ trx }) => {
        await advisoryLock(strapi, IMPORTED_FILE);
        const isOpen = await notes().findOne({ where: { id: noted.id } as never });
        if (!isOpen) return false;
        const isRemoved = await remove(noted, trx);
        await notes().delete({ where: { id: noted.id } as never });
        return isRemoved;
      });
    } catch (error) {
      strapi.log.warn(`The file ${nameOf(noted)} of an import stays for now: ${String(error)}`);
      return false;
    }
  }

  async function remove(noted: Noted, trx: Transaction): Promise<boolean> {
    const { hash, ext } = noted;
    const file: File | null = await files().findOne({ where: { hash, ext } });
    if (!file) await removeBytes(noted);
    else if (await isUsed(file, hash, trx)) return false;
    else await strapi.plugin('upload').service('upload').remove(file);
    return true;
  }

  /** Removes the files of an import that was killed before the media library knew them. */
  async function removeBytes({ hash, ext }: Noted): Promise<void> {
    const { provider } = strapi.plugin('upload');
    const names = [hash, ...RENDERINGS.map((rendering) => `${rendering}_${hash}`)];
    for (const name of names) await provider.delete({ hash: name, ext, url: '' });
  }

  /** Returns whether an entry refers to the file, an edition shows it, or a body has it as a picture. */
  async function isUsed({ id, url }: File, hash: string, trx: Transaction): Promise<boolean> {
    const related = await trx('files_related_mph').where('file_id', id).first('id');
    if (related || (await publishedFiles(strapi).wasPublic(url))) return true;
    const inProse = await trx('components_report_sections')
      .whereRaw('cast(body as text) like ?', [`%${hash}%`])
      .first('id');
    return inProse !== undefined;
  }

  return { sweep };
};

const nameOf = ({ hash, ext }: Noted) => `${hash}${ext ?? ''}`;
