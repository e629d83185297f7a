import type { Block } from '../domain/report';
import type { REPORT } from '../domain/report/shape';

/** An organization or a series as it is stored. */
export type Named = { key: string; name: string; nameEn: string | null };

/** An indicator as it is stored. */
export type IndicatorEntry = Named & {
  unit: string;
  definition: string | null;
  definitionEn: string | null;
};

/** The fields of a media file that an edition is made from. Sizes are in kilobytes. */
export type File = {
  url: string;
  mime: string | null;
  width: number | null;
  height: number | null;
  size?: number | null;
  formats: Record<string, { url: string; width: number; height: number; size?: number }> | null;
};

/** The type of a field's value in a row, by the field's kind. */
type EntryValue<F> = F extends { is: 'key' }
  ? string
  : F extends { is: 'words' | 'code' | 'year'; required: true }
    ? string
    : F extends { is: 'words' | 'code' | 'year' | 'instant' }
      ? string | null
      : F extends { is: 'number' }
        ? number | null
        : F extends { is: 'count'; required: true }
          ? number
          : F extends { is: 'count' }
            ? number | null
            : F extends { is: 'body' }
              ? Block[] | null
              : F extends { is: 'rows' }
                ? unknown
                : F extends { is: 'reference'; to: 'indicator' }
                  ? IndicatorEntry | null
                  : F extends { is: 'reference' }
                    ? Named | null
                    : F extends { is: 'picture' }
                      ? File | null
                      : F extends { is: 'part'; of: { fields: infer Inner } }
                        ? EntryOf<Inner> | null
                        : F extends { is: 'parts'; of: { fields: infer Inner } }
                          ? EntryOf<Inner>[]
                          : never;

/**
 * The type of a row with all its components, for the fields that `All` describes. Leaves out fields of kind `stored`,
 * which only the application uses.
 */
type EntryOf<All> = {
  -readonly [Name in keyof All as All[Name] extends { is: 'stored' } ? never : Name]: EntryValue<
    All[Name]
  >;
};

/** A row of `reports` with all its components and relations, as `EDITION_POPULATE` loads it. */
export type ReportEntry = EntryOf<typeof REPORT.fields> & {
  documentId: string;
  locale: string;
  slug: string;
  /** Loaded by `CHECK_POPULATE` only. */
  dismissals?: { text: string | null }[];
};

/** Returns the dismissed numbers of a report, as written: its editors need not record them as figures. */
export const dismissedIn = ({ dismissals = [] }: ReportEntry): ReadonlySet<string> =>
  new Set(dismissals.flatMap(({ text }) => text?.trim() || []));
