import type { FigurePlace, ProsePlace } from './places/place';
import type { Metric, Photo, Quote, Report, Section } from './report';

/** An image as published: where it lies and how large it is. */
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
  /** Where it stands, one place for each part where it was interrupted; absent in older editions. */
  place?: ProsePlace | ProsePlace[] | null;
};

type Later = 'change' | 'basis' | 'period' | 'status' | 'target' | 'baseline';

/** Older editions lack a claim and a place. */
export type PublishedMetric = Omit<Metric, 'place' | 'position' | 'indicator' | Later> &
  Partial<Pick<Metric, Later>> & {
    place?: FigurePlace | null;
    /** As it was defined when the report was published: a definition that moves on shows between years. */
    indicator: { key: string; name: string; unit: string; definition: string | null } | null;
  };

export type PublishedSection = Omit<Section, 'level' | 'quotes' | 'metrics' | 'photos'> & {
  level: number;
  quotes: PublishedQuote[];
  metrics: PublishedMetric[];
  photos: PublishedPhoto[];
};

/** The tables of a section; editions from before there were tables have none. */
export const tablesOf = ({ tables }: Partial<Pick<PublishedSection, 'tables'>>) => tables ?? [];

/** The notes of a section; editions from before there were notes have none. */
export const notesOf = ({ notes }: Partial<Pick<PublishedSection, 'notes'>>) => notes ?? [];

/** What was published: one report in one language, as websites receive it. `issuedOn` is ISO 8601 with +08:00. */
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

/** The addresses of all files that an edition shows: pictures in every size, and those in its prose. */
export function filesOf({ cover, sections }: Edition): string[] {
  const photos = [cover, ...sections.flatMap((section) => section.photos)];
  const ofPhotos = photos.flatMap((photo) => photo?.image ?? []).flatMap(renderings);
  const blocks = sections.flatMap(({ body }) => body);
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

/** What a list shows of an edition. */
export type Card = Pick<Edition, (typeof CARD_FIELDS)[number]>;

/** The part of an edition that a list shows. */
export function toCard(edition: Edition): Card {
  return Object.fromEntries(CARD_FIELDS.map((field) => [field, edition[field]])) as unknown as Card;
}

/**
 * When the next edition is published: now, or at the time of the last one where the clock has been set back since.
 * @param last the time of the last edition, as the database gives it; null for the first
 */
export const dateOfNext = (last: string | number | Date | null, now: Date): Date =>
  last === null ? now : new Date(Math.max(now.getTime(), new Date(last).getTime()));
