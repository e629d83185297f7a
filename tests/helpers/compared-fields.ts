import type { Edition } from '../../src/domain/edition';
import { notesOf, tablesOf } from '../../src/domain/edition';
import type { FigurePlace, ProsePlace } from '../../src/domain/places/place';
import type { Metric, Photo, Quote, Report } from '../../src/domain/report';

type Bare = Omit<Metric, 'key' | 'place' | 'position' | 'indicator'>;
const bare = ({ key: _k, place: _p, position: _o, indicator, ...said }: Metric & Bare) => ({
  ...said,
  indicator: keyOf(indicator as Metric['indicator'] | { key: string }),
});
/** An edition names an indicator, a report that was read has its key. */
const keyOf = (indicator: string | { key: string } | null | undefined): string | null =>
  (typeof indicator === 'object' ? indicator?.key : indicator) ?? null;

const placeOf = (one: Metric, keys: string[]): FigurePlace | null => {
  if (!one.place) return null;
  const { paragraph, start, end, cell } = one.place;
  if (!cell) return { paragraph, start, end };
  const { table, row, column } = cell;
  return { table: keys.indexOf(table) + 1, row: row + 1, column: column + 1, start, end };
};
const placesOf = ({ places = [] }: Quote): ProsePlace[] =>
  places.map(({ paragraph, start, end }) => ({ paragraph, start, end }));

/** Returns the fields of an edition that its text restores. Keys and pictures belong to an installation. */
export const fieldsOfEdition = (edition: Edition) => ({
  ...frontOf(edition),
  cover: edition.cover && seenOf(edition.cover),
  keywords: edition.keywords.join(', ') || null,
  sections: edition.sections.map((section) => ({
    ...{ level: section.level, heading: section.heading, body: section.body },
    quotes: section.quotes.map(({ text, speaker, role, place }) => ({
      ...{ text, speaker, role, places: place ? [place].flat() : [] },
    })),
    metrics: section.metrics.map((one) => ({ ...bare(one as never), place: one.place ?? null })),
    photos: section.photos.map(seenOf),
    tables: tablesOf(section).map(({ key: _key, ...table }) => table),
    notes: notesOf(section).map(({ text, paragraph, anchor, table }) => ({
      ...{ text, paragraph, anchor: endOf(anchor), isInTable: table !== null },
    })),
  })),
});

/** The same fields of a report that was read. */
export const fieldsOfReport = (report: Report) => ({
  ...frontOf(report as never),
  cover: report.cover ? seenOf(report.cover) : null,
  keywords: report.keywords,
  sections: report.sections.map((section) => ({
    ...{ level: section.level, heading: section.heading, body: section.body },
    quotes: section.quotes.map((one) => ({
      ...{ text: one.text, speaker: one.speaker, role: one.role, places: placesOf(one) },
    })),
    metrics: section.metrics.map((one) => ({
      ...bare(one as never),
      place: placeOf(
        one,
        section.tables.map(({ key }) => key),
      ),
    })),
    photos: section.photos.map(seenOf),
    tables: section.tables.map(({ key: _key, ...table }) => table),
    notes: section.notes.map(({ text, paragraph, anchor, table }) => ({
      ...{ text, paragraph, anchor: endOf(anchor), isInTable: table !== null },
    })),
  })),
});

const frontOf = ({
  title,
  subtitle,
  year,
  author,
  source,
  issuedOn,
  summary,
  credits,
}: Edition) => ({
  ...{ title, subtitle, year, author, source, summary, credits },
  issuedOn: issuedOn?.slice(0, 16) ?? null,
});

const seenOf = ({
  alt,
  caption,
  credit,
  after,
}: Pick<Photo, 'alt' | 'caption' | 'credit' | 'after'>) => ({
  ...{ alt, caption, credit, after },
});

/** The place of a mark is found by the words right before it, so only the last few are compared. */
const endOf = (anchor: string | null) => anchor?.slice(-8) ?? null;
