import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Access } from '../access/access';
import type { Report } from '../domain/report';
import { wordsOf } from '../domain/recognise';
import { titlesOf } from '../stored/titles';
import type { Document } from '../workers/tasks/read-document';

const IMPORTED = 'api::report-import.imported-document';
/** The most earlier imports of a document that are returned, the newest first. */
const MOST_TOLD = 5;
/** The shortest text that is compared, in characters. Shorter texts may be equal by chance. */
const SHORTEST_TEXT = 100;

/** A report that was imported from the same file, or from another file with the same words. */
export interface KnownImport {
  documentId: string;
  locale: string;
  title: string | null;
  importedAt: string;
  same: 'file' | 'text';
}

/**
 * Digests that identify a document without storing its words: of its bytes, and of the words that were read from it.
 */
export interface Digests {
  bytes: string | null;
  words: string | null;
}

export function digestsOf(document: Document, report: Pick<Report, 'sections'>): Digests {
  const words = wordsOf(report);
  return {
    bytes: 'bytes' in document ? digestOf(document.bytes) : null,
    words: words.length >= SHORTEST_TEXT ? digestOf(words) : null,
  };
}

const digestOf = (what: string | Uint8Array): string =>
  createHash('sha256').update(what).digest('base64url');

type Row = Digests & { report: string; language: string; createdAt: string | Date };

/** Stores what a draft was made from. Call it in the transaction that creates the draft. */
export async function rememberImport(
  strapi: Core.Strapi,
  { documentId, locale }: { documentId: string; locale: string },
  digests: Digests,
): Promise<void> {
  const data = { report: documentId, language: locale, ...digests };
  await strapi.db.query(IMPORTED as never).create({ data: data as never });
}

/**
 * Returns the reports that were made from the same document before, each once. Reports that no longer exist, or that
 * the caller may not see, are left out.
 */
export async function knownImports(
  strapi: Core.Strapi,
  { bytes, words }: Digests,
  access: Access,
): Promise<KnownImport[]> {
  const either = [...(bytes ? [{ bytes }] : []), ...(words ? [{ words }] : [])];
  if (either.length === 0) return [];
  const rows = (await strapi.db.query(IMPORTED as never).findMany({
    ...{ where: { $or: either }, orderBy: { id: 'desc' }, limit: MOST_TOLD * 4 },
  } as never)) as Row[];
  const newest = rows.filter(
    (row, at) => rows.findIndex((one) => one.report === row.report) === at,
  );
  const titles = await titlesOf(
    strapi,
    newest.map(({ report }) => report),
  );
  const found: KnownImport[] = [];
  for (const row of newest) {
    const target = { documentId: row.report, locale: row.language };
    if (!titles.has(row.report) || !(await maySee(access, target))) continue;
    const importedAt = new Date(row.createdAt).toISOString();
    const same = bytes !== null && row.bytes === bytes ? 'file' : 'text';
    found.push({ ...target, title: titles.get(row.report) ?? null, importedAt, same });
  }
  return found.slice(0, MOST_TOLD);
}

const maySee = (access: Access, target: { documentId: string; locale: string }) =>
  access.toSee(target).then(
    () => true,
    () => false,
  );
