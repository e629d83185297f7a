export const EDITION = 'api::edition.edition';

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
  createdAt: string;
}
