import type { Served } from '../editions/find';
import type { Languages } from '../../http/languages';
import { withUnitNames } from '../../domain/write/unit-name';

/** A whole report as the API answers it, and whether it is in the language that was asked for. */
export function wholeReport(
  { edition, row, localizations, corrections, redaction }: Served,
  asked: Languages,
) {
  const { locale, fallback } = asked;
  return {
    data: {
      ...withUnitNames(edition),
      publishedAt: row.createdAt,
      localizations,
      corrections,
      redaction,
    },
    meta: {
      edition: row.number,
      ...(fallback && { requestedLocale: locale, fallback: row.language !== locale }),
    },
  };
}
