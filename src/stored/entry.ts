import type { Block } from '../domain/report';
import type { REPORT } from '../domain/report/shape';

/** An organization or a series, as it is stored. */
export type Named = { key: string; name: string; nameEn: string | null };

/** An indicator, as it is stored. */
export type IndicatorEntry = Named & {
  unit: string;
  definition: string | null;
  definitionEn: string | null;
};

/** A file of the media library, as far as it leaves the system. */
export type File = {
  url: string;
  mime: string | null;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; width: number; height: number }> | null;
};

/** What a row holds for a field, by the field's kind. */
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

/** A row of what is described by `All`, with everything below it. What the application keeps beside is left out. */
type EntryOf<All> = {
  -readonly [Name in keyof All as All[Name] extends { is: 'stored' } ? never : Name]: EntryValue<
    All[Name]
  >;
};

/** A row of `reports` with everything below it, as `EDITION_POPULATE` loads it. */
export type ReportEntry = EntryOf<typeof REPORT.fields> & {
  documentId: string;
  locale: string;
  slug: string;
  /** Loaded by `CHECK_POPULATE` only. */
  dismissals?: { text: string | null }[];
};

/** The numbers of a report, as written, that its editors need not record. */
export const dismissedIn = ({ dismissals = [] }: ReportEntry): ReadonlySet<string> =>
  new Set(dismissals.flatMap(({ text }) => text?.trim() || []));
