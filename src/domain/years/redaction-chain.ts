import { canonical } from '../version/canonical';

/** The record of a redaction in one edition. */
export interface RedactionRecord {
  reportId: string;
  language: string;
  number: number;
  /** The hash of the edition's content before the redaction, and after it. */
  wasHash: string;
  nowHash: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/**
 * Returns the input of a record's hash: the record, and the hash of the previous record. So no record can be changed or
 * left out without notice.
 */
export function linkOf(before: string | null, record: RedactionRecord): string {
  const { reportId, language, number, wasHash, nowHash, reason, at } = record;
  return canonical([before, reportId, language, number, wasHash, nowHash, reason, at]);
}
