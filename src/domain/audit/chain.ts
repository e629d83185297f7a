import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonical } from '../version/canonical';

/** Who did what, as it is chained. Everything that is in it is hashed. */
export interface AuditEntry {
  /** What the chain is of: a report by its documentId, or `settings`. */
  chain: string;
  /** Counted from 1 in its chain. */
  number: number;
  /** ISO 8601, in UTC. */
  at: string;
  actor: string | null;
  name: string | null;
  roles: string | null;
  action: string;
  language: string | null;
  /** What of the settings it was done to, for a reader; null for a report, whose words may have to be taken back. */
  subject: string | null;
  /** JSON. */
  details: string;
  /** The hash of the entry before; null for the first. */
  previous: string | null;
}

export type ChainedEntry = AuditEntry & { hash: string };

const FIELDS = [
  ...(['chain', 'number', 'at', 'actor', 'name', 'roles', 'action', 'language'] as const),
  ...(['subject', 'details', 'previous'] as const),
];

/** The hash of an entry: SHA-256 of its fields in a fixed order, the hash of the entry before among them. */
export const hashOfEntry = (entry: AuditEntry): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(FIELDS.map((name) => entry[name] ?? null)))));

/** What is wrong with a chain, and at which entry. */
export interface ChainFault {
  chain: string;
  number: number;
  fault: 'changed' | 'missing' | 'unchained';
}

/**
 * What is wrong with a chain: an entry that was changed, one that is missing, one that does not follow on the one before. What was
 * cut off at its end cannot be told from the chain alone: compare the last hash with one that was noted elsewhere.
 * @param entries of one chain, by their numbers
 */
export function faultsInChain(entries: readonly ChainedEntry[]): ChainFault[] {
  return entries.flatMap((entry, at): ChainFault[] => {
    const { chain, number, previous, hash } = entry;
    const before = entries[at - 1];
    if (number !== (before?.number ?? 0) + 1) return [{ chain, number, fault: 'missing' }];
    if (previous !== (before?.hash ?? null)) return [{ chain, number, fault: 'unchained' }];
    return hash === hashOfEntry(entry) ? [] : [{ chain, number, fault: 'changed' }];
  });
}
