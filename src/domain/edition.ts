import type { FigurePlace, ProsePlace } from './places/place';
import type { Metric, Photo, Quote, Report, Section } from './report';
import { photosOf } from './report/photos';

/** A published image: its address and size. */
export interface PublishedImage {
  url: string;
  mime: string | null;
  width: number | null;
  height: number | null;
  /** Smaller renderings by name (thumbnail, small, medium, large). */
  formats: Record<string, { url: string; width: number; height: number }>;
}

export type PublishedPhoto = Omit<Photo, 'src'> & { image: PublishedImage | null };

export type PublishedQuote = Omit<Quote, 'places'> & {
  /** The place of the quote; one place per part if the quote is interrupted. Absent in older editions. */
  place?: ProsePlace | ProsePlace[] | null;
};

type Later = 'change' | 'basis' | 'period' | 'status' | 'target' | 'baseline';

/** A published figure. Older editions have no claim and no place. */
export type PublishedMetric = Omit<Metric, 'place' | 'position' | 'indicator' | Later> &
  Partial<Pick<Metric, Later>> & {
    place?: FigurePlace | null;
    /** The indicator as defined at publication, so that a later change of definition shows between years. */
    indicator: { key: string; name: string; unit: string; definition: string | null } | null;
  };

export type PublishedSection = Omit<Section, 'level' | 'quotes' | 'metrics' | 'photos'> & {
  level: number;
  quotes: PublishedQuote[];
  metrics: PublishedMetric[];
  photos: PublishedPhoto[];
};

/** Returns the tables of a section. Older editions have none. */
export const tablesOf = ({ tables }: Partial<Pick<PublishedSection, 'tables'>>) => tables ?? [];

/** Returns the notes of a section. Older editions have none. */
export const notesOf = ({ notes }: Partial<Pick<PublishedSection, 'notes'>>) => notes ?? [];

/** A published edition: one report in one language, as websites receive it. `issuedOn` is ISO 8601 with +08:00. */
export interface Edition extends Omit<Report, 'year' | 'keywords' | 'sections'> {
  documentId: string;
  slug: string;
  locale: string;
  year: number;
  keywords: string[];
  cover: PublishedPhoto | null;
  organization: { key: string; name: string } | null;
  series: { key: string; name: string } | null;
  sections: PublishedSection[];
}

/** Returns the addresses of all files that an edition shows: pictures in every size, including those in its prose. */
export function filesOf(edition: Edition): string[] {
  const ofPhotos = photosOf(edition)
    .flatMap(({ image }) => image ?? [])
    .flatMap(renderings);
  const blocks = edition.sections.flatMap(({ body }) => body);
  const ofBlocks = blocks.flatMap((block) => (block.type === 'image' ? block.image.url : []));
  return [...new Set([...ofPhotos, ...ofBlocks])];
}

const renderings = ({ url, formats }: PublishedImage) => [
  url,
  ...Object.values(formats).map((format) => format.url),
];

/** The fields of an edition that a list shows. */
export const CARD_FIELDS = [
  'documentId',
  'slug',
  'locale',
  'title',
  'subtitle',
  'year',
  'issuedOn',
  'summary',
  'cover',
  'organization',
  'series',
] as const;

/** The fields of an edition that a list shows. */
export type Card = Pick<Edition, (typeof CARD_FIELDS)[number]>;

/** Returns the fields of an edition that a list shows. */
export function toCard(edition: Edition): Card {
  return Object.fromEntries(CARD_FIELDS.map((field) => [field, edition[field]])) as unknown as Card;
}

/**
 * Returns the time of the next edition: now, or the time of the last edition if the clock was set back.
 * @param last the time of the last edition, as the database gives it; null for the first
 */
export const dateOfNext = (last: string | number | Date | null, now: Date): Date =>
  last === null ? now : new Date(Math.max(now.getTime(), new Date(last).getTime()));
