import type { Edition } from '../../domain/edition';
import { correctionsOf, type Correction } from '../../domain/years';
import { redactionOf, type ReportRow } from './current';
import type { Localization } from './listed';

/** A report as it is served: the edition, its number, and the other languages of the report. */
export type Served = {
  edition: Edition;
  row: { language: string; number: number; slug: string; createdAt: string };
  localizations: Localization[];
  /** The corrections in this language, the newest first. */
  corrections: Correction[];
  /** When and why something was removed from the edition, or null. */
  redaction: { date: string; reason: string } | null;
};

/** Returns a report in a language as it is served; null if no edition is current. */
export function servedOf(all: ReportRow[], locale: string | null): Served | null {
  const current = all.filter((row) => row.current);
  const row = current.find(({ language }) => language === locale);
  if (!row?.body) return null;
  const { language, number, slug, createdAt } = row;
  return {
    edition: JSON.parse(row.body) as Edition,
    row: { language, number, slug, createdAt: new Date(createdAt).toISOString() },
    localizations: current
      .filter((other) => other !== row)
      .map((other) => ({ locale: other.language, slug: other.slug })),
    redaction: redactionOf(row),
    corrections: correctionsOf(all.filter((other) => other.language === language)),
  };
}
