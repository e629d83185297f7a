export const EDITION = 'api::edition.edition';

/** The content type of the records of redactions. */
export const REDACTION = 'api::edition.redaction';

/** A row of `editions`. `card`, `body` and `changed` are JSON, stored as the text that was hashed. */
export interface EditionRow {
  reportId: string;
  language: string;
  number: number;
  current: boolean;
  withdrawnAt: string | null;
  slug: string;
  title: string;
  card: string;
  body: string;
  hash: string;
  changed: string;
  /** The reason for publishing in spite of findings, or null if there were none. */
  overrideReason: string | null;
  /** The number of findings that would have stopped the publication, or null if there were none. */
  overriddenFindings: number | null;
  /** The correction note for readers: what this edition changed, and why. Null if its editor gave none. */
  correction: string | null;
  /** When something was last removed from the edition (ISO 8601), and why. Null if it is still as it was published. */
  redactedAt: string | null;
  redactionReason: string | null;
  createdAt: string;
}
