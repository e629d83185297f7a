import type { Core } from '@strapi/strapi';
import type { GlossaryTerm } from '../domain/glossary';

export const TERM = 'api::term.term';

type Row = { documentId: string; zh: string; en: string } & Record<
  'forbidden' | 'note' | 'source',
  unknown
>;

/** A term as it is stored, with its id. */
export type Stored = { documentId: string; term: GlossaryTerm };

/** Reads the glossary, in the order in which its terms were created. */
export async function storedTerms(strapi: Core.Strapi): Promise<Stored[]> {
  const rows: Row[] = await strapi.db.query(TERM).findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ documentId, ...row }) => ({ documentId, term: toTerm(row) }));
}

/** Reads a term. `forbidden` is JSON from an editor: values that are not texts are ignored. */
function toTerm({ zh, en, forbidden, note, source }: Omit<Row, 'documentId'>): GlossaryTerm {
  const renderings = Array.isArray(forbidden) ? forbidden : [];
  return {
    ...{ zh, en, note: String(note ?? ''), source: String(source ?? '') },
    forbidden: renderings.filter((one): one is string => typeof one === 'string'),
  };
}
