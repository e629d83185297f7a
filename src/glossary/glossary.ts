import type { Core } from '@strapi/strapi';
import type { TermAccess } from '../access/terms';
import { advisoryLock } from '../stored/lock';
import { merged, type GivenTerm, type GlossaryTerm } from '../domain/glossary';
import { retried } from '../transactions/retry';
import { storedTerms, TERM, type Stored } from '../stored/terms';

type Counts = { created: number; updated: number; unchanged: number };

/** The glossary as a whole. */
export const glossaryOf = (strapi: Core.Strapi) => {
  const documents = () => strapi.documents(TERM);

  /** Returns the terms that the caller may read. */
  async function list(access: TermAccess): Promise<GlossaryTerm[]> {
    const stored = await storedTerms(strapi);
    const readable = await access.readable(stored.map(({ documentId }) => documentId));
    return stored.flatMap(({ documentId, term }) => (readable.has(documentId) ? [term] : []));
  }

  /**
   * Creates and updates terms, found by their Chinese: all of them or none. Terms that are not given stay. Throws 403
   * as `access` does.
   */
  async function take(given: GivenTerm[], access: TermAccess): Promise<Counts> {
    return retried(
      strapi,
      async () => (await strapi.db.transaction(() => taken(given, access))) as Counts,
    );
  }

  async function taken(given: GivenTerm[], access: TermAccess): Promise<Counts> {
    await advisoryLock(strapi, TERM);
    const known = new Map((await storedTerms(strapi)).map((one) => [one.term.zh, one]));
    const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
    for (const term of given) counts[await write(term, known.get(term.zh), access)] += 1;
    return counts;
  }

  async function write(
    given: GivenTerm,
    known: Stored | undefined,
    access: TermAccess,
  ): Promise<keyof Counts> {
    const data = merged(given, known?.term ?? null);
    if (!data) return 'unchanged';
    await access.toWrite(known?.documentId ?? null, known?.term ?? {}, data);
    if (!known) await documents().create({ data });
    else await documents().update({ documentId: known.documentId, data });
    return known ? 'updated' : 'created';
  }

  return { list, take };
};
