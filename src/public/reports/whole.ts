import type { Served } from '../editions/served';
import type { Languages } from '../../http/languages';
import { withUnitNames } from '../../domain/write/unit-name';

/** Builds the API's response for a whole report. With `fallback` it says whether the language is the one asked for. */
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
