import type { Addressed } from '../addresses';
import type { Edition } from '../edition';
import type { Correction } from '../years';

/** An edition, with the data that its forms need in addition. */
export interface Publication {
  edition: Edition;
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  /** The other languages of the report. */
  localizations: Addressed[];
  /** What its editions corrected, the newest first. */
  corrections: Correction[];
  /** When and why something was redacted; null if nothing was. */
  redaction: { date: string; reason: string } | null;
  /** The address of the site, without a trailing slash. */
  site: string;
  /** The template of the pages' addresses, if they are not our own: `https://site/{locale}/reports/{slug}`. */
  template?: string | null;
}
