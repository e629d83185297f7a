import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonical } from '../version/canonical';

/** One entry of an audit chain: who did what. Every field is hashed. */
export interface AuditEntry {
  /** The subject of the chain: the documentId of a report, or `settings`. */
  chain: string;
  /** Counted from 1 within the chain. */
  number: number;
  /** ISO 8601, in UTC. */
  at: string;
  actor: string | null;
  name: string | null;
  roles: string | null;
  action: string;
  language: string | null;
  /**
   * Which setting was changed, in words for a reader. Null for a report, because a report's words may have to be
   * withdrawn.
   */
  subject: string | null;
  /** JSON. */
  details: string;
  /** The hash of the previous entry; null for the first. */
  previous: string | null;
}

export type ChainedEntry = AuditEntry & { hash: string };

const FIELDS = [
  ...(['chain', 'number', 'at', 'actor', 'name', 'roles', 'action', 'language'] as const),
  ...(['subject', 'details', 'previous'] as const),
];

/** Returns the hash of an entry: SHA-256 of its fields in a fixed order, including the hash of the previous entry. */
export const hashOfEntry = (entry: AuditEntry): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(FIELDS.map((name) => entry[name] ?? null)))));

/** One fault of a chain, and the entry where it is. */
export interface ChainFault {
  chain: string;
  number: number;
  fault: 'changed' | 'missing' | 'unchained';
}

/**
 * Returns the faults of a chain: an entry that was changed, that is missing, or that does not follow the previous one.
 * The chain alone cannot show that entries were cut off at its end: compare the last hash with one that was noted
 * elsewhere.
 * @param entries the entries of one chain, ordered by number
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
