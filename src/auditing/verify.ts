import type { Core } from '@strapi/strapi';
import { faultsInChain, type ChainedEntry, type ChainFault } from '../domain/audit/chain';
import { AUDIT_ENTRY } from './record';

/** The result of verifying the audit trail: how many entries there are, where each chain ends, and what is wrong. */
export type Verified = { chains: number; entries: number; heads: string[]; faults: ChainFault[] };

/** Verifies every chain of the audit trail, one at a time. */
export async function verifyAudit(strapi: Core.Strapi): Promise<Verified> {
  const names: { chain: string }[] = await strapi.db.connection('audit_entries').distinct('chain');
  const verified: Verified = { chains: 0, entries: 0, heads: [], faults: [] };
  for (const { chain } of names.sort((a, b) => (a.chain < b.chain ? -1 : 1))) {
    const entries: ChainedEntry[] = await strapi.db
      .query(AUDIT_ENTRY)
      .findMany({ where: { chain }, orderBy: { number: 'asc' } });
    verified.chains += 1;
    verified.entries += entries.length;
    verified.heads.push(`${chain} ${entries.length} ${entries.at(-1)?.hash ?? ''}`);
    verified.faults.push(...faultsInChain(entries));
  }
  return verified;
}
