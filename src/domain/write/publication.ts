import type { Addressed } from '../addresses';
import type { Edition } from '../edition';
import type { Correction } from '../years';

/** An edition, with what a form must know besides so that it can stand alone. */
export interface Publication {
  edition: Edition;
  number: number;
  /** ISO 8601, in UTC. */
  publishedAt: string;
  /** The other languages that the report can be had in. */
  localizations: Addressed[];
  /** What its editions corrected, the newest first. */
  corrections: Correction[];
  /** When something was taken out of it, and why; null where nothing was. */
  redaction: { date: string; reason: string } | null;
  /** The address of the site, without a slash at its end. */
  site: string;
  /** Where its pages are, unless they are our own: `https://site/{locale}/reports/{slug}`. */
  template?: string | null;
}
