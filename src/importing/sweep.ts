import type { Core } from '@strapi/strapi';
import { publishedFiles } from '../uploads/published';
import { advisoryLock } from '../stored/lock';
import { IMPORTED_FILE } from './journal';

type Noted = { id: number; hash: string; ext: string | null };
type File = { id: number; url: string };
/** Queries past Strapi's layer must say it: outside of it, SQLite's one connection is taken. */
type Transaction = Core.Strapi['db']['connection'];

const BATCH = 100;
/** What Strapi puts before the name of a picture's smaller renderings. */
const RENDERINGS = ['thumbnail', 'large', 'medium', 'small', 'xsmall'];

/**
 * Removes what killed imports have left in the media library: files that an import has noted before it stored them, and that
 * nothing uses. Files that editors upload are never noted, so they are never looked at.
 */
export const sweeperOf = (strapi: Core.Strapi) => {
  const notes = () => strapi.db.query(IMPORTED_FILE as never);
  const files = () => strapi.db.query('plugin::upload.file');

  /** Goes through the notes that are older than `grace` milliseconds. Answers how many files it removed. */
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

  /** One node at a time; a note is forgotten only when its file is gone or used. Answers whether a file was removed. */
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

  /** Where the import was killed before the media library knew of the file. */
  async function removeBytes({ hash, ext }: Noted): Promise<void> {
    const { provider } = strapi.plugin('upload');
    const names = [hash, ...RENDERINGS.map((rendering) => `${rendering}_${hash}`)];
    for (const name of names) await provider.delete({ hash: name, ext, url: '' });
  }

  /** Whether an entry relates to the file, an edition shows it, or prose has it in a picture. */
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
