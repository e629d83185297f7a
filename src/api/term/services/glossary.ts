import type { Core } from '@strapi/strapi';
import { advisoryLock } from '../../../document-middlewares/lock';
import { merged, type GivenTerm, type GlossaryTerm } from '../../../domain/glossary';
import { retried } from '../../../transactions/retry';
import { storedTerms, TERM, type Stored } from '../store';

type Counts = { created: number; updated: number; unchanged: number };

/** The glossary as a whole. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const documents = () => strapi.documents(TERM);

  async function list(): Promise<GlossaryTerm[]> {
    return (await storedTerms(strapi)).map(({ term }) => term);
  }

  /** Creates and updates terms by their Chinese, all or none; terms that are not given stay. */
  async function take(given: GivenTerm[]): Promise<Counts> {
    return retried(strapi, async () => (await strapi.db.transaction(() => taken(given))) as Counts);
  }

  async function taken(given: GivenTerm[]): Promise<Counts> {
    await advisoryLock(strapi, TERM);
    const known = new Map((await storedTerms(strapi)).map((one) => [one.term.zh, one]));
    const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
    for (const term of given) counts[await write(term, known.get(term.zh))] += 1;
    return counts;
  }

  async function write(given: GivenTerm, known: Stored | undefined): Promise<keyof Counts> {
    const data = merged(given, known?.term ?? null);
    if (!data) return 'unchanged';
    if (!known) await documents().create({ data });
    else await documents().update({ documentId: known.documentId, data });
    return known ? 'updated' : 'created';
  }

  return { list, take };
};
