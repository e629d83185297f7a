export const EDITION = 'api::edition.edition';

/** What was taken out of editions, and why. */
export const REDACTION = 'api::edition.redaction';

/** A row of `editions`. `card`, `body` and `changed` are JSON, kept as the text that was hashed. */
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
  /** Why it was published in spite of what the gate found; null where it found nothing. */
  overrideReason: string | null;
  /** How many findings that would have stopped it; null where it found nothing. */
  overriddenFindings: number | null;
  /** What readers are told of what this edition changed, and why; null where its editor said nothing. */
  correction: string | null;
  /** When something was last taken out of it, and why (ISO 8601); null where it says what it was published with. */
  redactedAt: string | null;
  redactionReason: string | null;
  createdAt: string;
}
