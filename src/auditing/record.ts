import type { Core } from '@strapi/strapi';
import { hashOfEntry, type AuditEntry, type ChainedEntry } from '../domain/audit/chain';
import { advisoryLock } from '../stored/lock';
import { writerIdOf, writerOf } from '../versions/writer';

export const AUDIT_ENTRY = 'api::audit.audit-entry';

/** What happened, as the caller of `record` describes it. */
export type Deed = {
  /** The documentId of a report, or `settings` for what belongs to no report. */
  chain: string;
  action: string;
  language?: string | null;
  subject?: string | null;
  details?: object;
};

type Actor = { roles?: { name: string; code: string }[] } | undefined;

/**
 * Records who did what, in the same transaction as the deed: both are committed or neither. A lock makes the entries of
 * one chain follow one another.
 */
export async function record(strapi: Core.Strapi, deed: Deed): Promise<void> {
  await strapi.db.transaction(async () => {
    await advisoryLock(strapi, `audit:${deed.chain}`);
    const last: ChainedEntry | null = await strapi.db
      .query(AUDIT_ENTRY)
      .findOne({ where: { chain: deed.chain }, orderBy: { number: 'desc' } });
    const entry = entryOf(strapi, deed, last);
    await strapi.db.query(AUDIT_ENTRY).create({ data: { ...entry, hash: hashOfEntry(entry) } });
  });
}

function entryOf(strapi: Core.Strapi, deed: Deed, last: ChainedEntry | null): AuditEntry {
  const ctx = strapi.requestContext.get();
  const { chain, action, language = null, subject = null, details = {} } = deed;
  const roles = rolesOf(ctx?.state.user as Actor);
  return {
    ...{ chain, number: (last?.number ?? 0) + 1, at: new Date().toISOString() },
    ...{ actor: writerIdOf(ctx), name: writerOf(ctx), roles: roles.join('、') || null },
    ...{ action, language, subject, details: JSON.stringify(details) },
    previous: last?.hash ?? null,
  };
}

const rolesOf = (user: Actor): string[] => (user?.roles ?? []).map(({ name }) => name);
