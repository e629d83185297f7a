import { canonical } from '../version/canonical';

/** What is recorded of an edition that something was taken out of. */
export interface RedactionRecord {
  reportId: string;
  language: string;
  number: number;
  /** The hash of what it said before, and of what it says since. */
  wasHash: string;
  nowHash: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** What the hash of a record is made of: the record, and the hash of the one before it. None can be changed or left out unseen. */
export function linkOf(before: string | null, record: RedactionRecord): string {
  const { reportId, language, number, wasHash, nowHash, reason, at } = record;
  return canonical([before, reportId, language, number, wasHash, nowHash, reason, at]);
}
