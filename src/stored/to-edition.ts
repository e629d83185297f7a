import type { Edition } from '../domain/edition';
import type { Code, Count, Part, Parts, Reference, Words } from '../domain/report/field';
import { REPORT } from '../domain/report/shape';
import { rowsFrom } from '../domain/report/table';
import { languageOf } from '../domain/languages';
import { withPlaces } from '../domain/places';
import { as, converted, same, type Conversion } from '../domain/report/convert';
import { toShanghaiTime } from '../domain/shanghai-time';
import type { File, IndicatorEntry, Named, ReportEntry } from './entry';
import { publishedIndicator, toNamed } from './named';
import { publishedImage } from './published-image';

type Row = Record<string, unknown>;

/**
 * Converts a published entry into the edition that websites receive. Only described fields are published, so a new
 * private attribute cannot leak.
 */
export function toEdition(entry: ReportEntry): Edition {
  const { documentId, slug, locale } = entry;
  const described = converted(REPORT, entry, toPublished(locale));
  const edition = { documentId, slug, locale, ...described } as unknown as Edition;
  return withPlaces(edition, languageOf(locale));
}

function toPublished(locale: string): Conversion {
  const published: Conversion = {
    ...{ key: same, number: same },
    code: as((code: string | null, field: Code) => code ?? field.default ?? null),
    words: as((text: string | null, { listed, required }: Words) =>
      // A draft that is previewed may lack what a publication must have.
      listed ? split(text) : (text ?? (required ? '' : null)),
    ),
    body: as((blocks: unknown[] | null) => blocks ?? []),
    rows: as(rowsFrom),
    count: as((count: number | null, field: Count) => count ?? field.default),
    year: as((year: string) => Number(year)),
    instant: as((instant: string | null) => instant && toShanghaiTime(instant)),
    reference: as((entity: Named | IndicatorEntry | null | undefined, { to }: Reference) => {
      if (!entity) return null;
      return to === 'indicator'
        ? publishedIndicator(entity as IndicatorEntry, locale)
        : toNamed(entity, locale);
    }),
    picture: as((file: File | null | undefined) => (file ? publishedImage(file) : null)),
    part: as((row: Row | null, { of }: Part) => row && converted(of, row, published)),
    parts: as((rows: Row[], { of }: Parts) => rows.map((row) => converted(of, row, published))),
  };
  return published;
}

/** Splits a list of keywords as an editor writes it. */
const split = (words: string | null): string[] =>
  (words ?? '').split(/[、，,;；]/).flatMap((word) => word.trim() || []);
