import type {
  Edition,
  PublishedImage,
  PublishedMetric,
  PublishedPhoto,
  PublishedQuote,
  PublishedSection,
} from '../../domain/edition';
import type { Block, Credit, Metric, Photo, Report, Section } from '../../domain/report';
import type { Carried } from '../../domain/translate';

/**
 * The one place that knows both shapes: Strapi's entries and the domain's trees. Every field that
 * leaves the system is named here, so nothing private can slip out with a new attribute.
 */

export type Named = { key: string; name: string; nameEn: string | null };
type File = {
  url: string;
  mime: string | null;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; width: number; height: number }> | null;
};
type PhotoEntry = Partial<Omit<Photo, 'key'>> & { key: string; image?: File | null };
type MetricEntry = Omit<PublishedMetric, 'indicator'> & {
  indicator?: IndicatorEntry | null;
};
export type IndicatorEntry = Named & {
  unit: string;
  definition: string | null;
  definitionEn: string | null;
};
type SectionEntry = {
  key: string;
  level: number;
  heading: string | null;
  body: Block[] | null;
  quotes: PublishedQuote[];
  metrics: MetricEntry[];
  photos: PhotoEntry[];
};

/** A row of `reports` with everything below it, as `EDITION_POPULATE` loads it. */
export type ReportEntry = {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  subtitle: string | null;
  year: string;
  author: string | null;
  source: string | null;
  issuedOn: string | null;
  summary: string | null;
  keywords: string | null;
  cover: PhotoEntry | null;
  organization: Named | null;
  series: Named | null;
  sections: SectionEntry[];
  credits: Credit[];
  /** Loaded by `CHECK_POPULATE` only. */
  dismissals?: { text: string | null }[];
};

/** What an edition needs of a report, in one query. */
export const EDITION_POPULATE = {
  cover: { populate: { image: true } },
  organization: true,
  series: true,
  sections: {
    populate: {
      quotes: true,
      metrics: { populate: { indicator: true } },
      photos: { populate: { image: true } },
    },
  },
  credits: true,
} as const;

/** What the checks need of a report, in one query. */
export const CHECK_POPULATE = { ...EDITION_POPULATE, dismissals: true } as const;

/** A published entry as websites receive it. */
export function toEdition(entry: ReportEntry): Edition {
  const named = (entity: Named | null) => toNamed(entity, entry.locale);
  return {
    documentId: entry.documentId,
    slug: entry.slug,
    locale: entry.locale,
    title: entry.title,
    subtitle: entry.subtitle,
    year: Number(entry.year),
    author: entry.author,
    source: entry.source,
    issuedOn: entry.issuedOn && toShanghaiTime(entry.issuedOn),
    summary: entry.summary,
    keywords: splitKeywords(entry.keywords),
    cover: entry.cover && publishedPhoto(entry.cover),
    organization: named(entry.organization),
    series: named(entry.series),
    sections: entry.sections.map((section) => publishedSection(section, entry.locale)),
    credits: entry.credits.map(({ role, name }) => ({ role, name })),
  };
}

/** An organization or a series as it is called in a language. */
export function toNamed(entity: Named | null, locale: string) {
  return entity && { key: entity.key, name: nameIn(locale, entity) };
}

/** What an organization, series or indicator is called in a language. */
export function nameIn(locale: string, entity: Named): string {
  return locale.startsWith('zh') ? entity.name : (entity.nameEn ?? entity.name);
}

function splitKeywords(keywords: string | null): string[] {
  return (keywords ?? '').split(/[、,，;；]/).flatMap((word) => word.trim() || []);
}

function publishedSection(section: SectionEntry, locale: string): PublishedSection {
  return {
    key: section.key,
    level: section.level,
    heading: section.heading,
    body: section.body ?? [],
    quotes: section.quotes.map(({ key, text, speaker, role }) => ({ key, text, speaker, role })),
    metrics: section.metrics.map((metric) => publishedMetric(metric, locale)),
    photos: section.photos.map(publishedPhoto),
  };
}

function publishedMetric(metric: MetricEntry, locale: string) {
  const { key, label, text, value, min, max, unit, qualifier, indicator } = metric;
  return {
    ...{ key, label, text, value, min, max, unit, qualifier },
    indicator: indicator ? publishedIndicator(indicator, locale) : null,
  };
}

/** An indicator as it is called and defined in a language. */
export function publishedIndicator(indicator: IndicatorEntry, locale: string) {
  const { key, unit, definition, definitionEn } = indicator;
  return {
    key,
    name: nameIn(locale, indicator),
    unit,
    definition: locale.startsWith('zh') ? definition : (definitionEn ?? definition),
  };
}

function publishedPhoto(photo: PhotoEntry): PublishedPhoto {
  return {
    key: photo.key,
    image: photo.image ? publishedImage(photo.image) : null,
    alt: photo.alt ?? null,
    caption: photo.caption ?? null,
    credit: photo.credit ?? null,
    after: photo.after ?? 0,
  };
}

function publishedImage({ url, mime, width, height, formats }: File): PublishedImage {
  const smaller = Object.entries(formats ?? {}).map(([name, format]) => [
    name,
    { url: format.url, width: format.width, height: format.height },
  ]);
  return { url, mime, width, height, formats: Object.fromEntries(smaller) };
}

const HOURS_AHEAD_OF_UTC = 8;

/** An instant as China's clocks show it: `2024-02-22T12:18:00+08:00`. */
function toShanghaiTime(instant: string): string {
  const shifted = new Date(new Date(instant).getTime() + HOURS_AHEAD_OF_UTC * 3_600_000);
  return `${shifted.toISOString().slice(0, 19)}+08:00`;
}

/**
 * A report as read, in the shape that the Document Service takes, its pictures by the ids that they have in
 * the media library. A date without time is midnight in China.
 */
export function toEntry(report: Report, images: Record<string, number> = {}) {
  const { sections, credits, year, issuedOn, ...fields } = report;
  return {
    ...fields,
    year: year === null ? null : String(year),
    issuedOn: issuedOn && (issuedOn.includes('T') ? issuedOn : `${issuedOn}T00:00+08:00`),
    sections: sections.map((section) => ({
      key: section.key,
      level: section.level,
      heading: section.heading,
      body: section.body,
      quotes: section.quotes.map(({ key, text, speaker, role }) => ({ key, text, speaker, role })),
      metrics: section.metrics.map(({ place: _place, position: _position, ...metric }) => metric),
      photos: section.photos.map(({ src, ...photo }) => ({
        ...photo,
        image: src ? (images[src] ?? null) : null,
      })),
    })),
    credits,
  };
}

/**
 * A stored report as the tree that checks and translations read. A draft may lack what a published report
 * must have; times are as China's clocks show them, and a photo's `src` is the address of its picture.
 */
export function toReport(entry: ReportEntry): Report {
  const { title, subtitle, author, source, issuedOn, summary, keywords, year } = entry;
  return {
    ...{ title: title ?? '', subtitle, author, source, summary, keywords },
    year: year ? Number(year) : null,
    issuedOn: issuedOn && toShanghaiTime(issuedOn),
    sections: entry.sections.map(sectionOf),
    credits: entry.credits.map(({ role, name }) => ({ role, name })),
  };
}

/** The numbers of a report, as written, that its editors need not record. */
export const dismissedIn = ({ dismissals = [] }: ReportEntry): ReadonlySet<string> =>
  new Set(dismissals.flatMap(({ text }) => text?.trim() || []));

function sectionOf(section: SectionEntry): Section {
  const { key, level, heading, body, quotes, metrics, photos } = section;
  return {
    ...{ key, heading, level: level as Section['level'], body: body ?? [] },
    quotes: quotes.map(({ key, text, speaker, role }) => ({ key, text, speaker, role })),
    metrics: metrics.map(({ indicator, ...metric }) => ({
      ...metricOf(metric),
      ...(indicator && { indicator: indicator.key }),
    })),
    photos: photos.map(pictured),
  };
}

const pictured = (photo: PhotoEntry): Photo => ({
  ...photoOf(photo),
  ...(photo.image && { src: photo.image.url }),
});

const metricOf = ({ key, label, text, value, min, max, unit, qualifier }: Metric): Metric => ({
  ...{ key, label, text, value, min, max, unit, qualifier },
});

const photoOf = ({ key, alt, caption, credit, after }: PhotoEntry): Photo => ({
  ...{ key, alt: alt ?? null, caption: caption ?? null, credit: credit ?? null, after: after ?? 0 },
});

/** A stored report with the cover that stands outside of the tree: what a translation carries. */
export function toCarried(entry: ReportEntry): Carried {
  return { ...toReport(entry), cover: entry.cover && pictured(entry.cover) };
}
