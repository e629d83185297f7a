import { absolute, pageAddress } from '../../addresses';
import { notesOf, tablesOf } from '../../edition';
import type { Edition, PublishedPhoto, PublishedSection } from '../../edition';
import type { Note, Table } from '../../report';
import { tabbed } from '../../report/grid';
import { textOf } from '../../translate/blocks';
import type { Correction } from '../../years';
import { changedLine } from '../changed';
import type { Publication } from '../publication';
import { wordsIn } from '../words';
import { propertyValue } from './values';

/** What the nodes of one report share. */
type Place = { url: string; site: string; locale: string };

/**
 * Writes an edition as linked data: a `Report` of schema.org in JSON-LD 1.1.
 * @param source the language that reports are written in; the other languages are translations
 */
export function toJsonLd(publication: Publication, source: string): object {
  const { edition, number, publishedAt, site } = publication;
  const { title, subtitle, year, locale, issuedOn, summary, keywords, cover } = edition;
  const pages = { site, template: publication.template ?? null };
  const url = pageAddress(pages, edition);
  const place = { url, site, locale };
  return present({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': url,
    url,
    identifier: edition.documentId,
    ...{ name: title, headline: title, alternativeHeadline: subtitle, abstract: summary },
    ...{ inLanguage: locale, temporalCoverage: String(year), version: number },
    ...{ datePublished: issuedOn ?? publishedAt, dateModified: publishedAt },
    keywords: keywords.length > 0 ? keywords : null,
    ...people(edition),
    isPartOf: seriesOf(edition, site),
    ...translations(publication, source),
    image: cover && imageObject(cover, place),
    correction: publication.corrections.map((one) => correctionComment(one, place)),
    hasPart: edition.sections.map((section, at) => sectionNode(section, at + 1, place)),
  });
}

/** Writes a correction as a `CorrectionComment` (schema.org, since 2018), with a line for each figure. */
const correctionComment = (
  { note, date, edition, changed }: Correction,
  { locale, url }: Place,
) => ({
  '@type': 'CorrectionComment',
  '@id': `${url}#correction-${edition}`,
  text: [note, ...changed.map((one) => changedLine(one, wordsIn(locale)))].join('\n'),
  dateCreated: date,
});

/** Returns who wrote, published and checked the report (`contributor`, by role). */
function people({ author, source, organization, credits }: Edition): object {
  const isBody = (name: string) => name === organization?.name || name === source;
  return {
    author: author && { '@type': isBody(author) ? 'Organization' : 'Person', name: author },
    publisher: organization && {
      '@type': 'Organization',
      identifier: organization.key,
      name: organization.name,
    },
    sourceOrganization: source && { '@type': 'Organization', name: source },
    contributor: credits.map(({ role, name }) => ({
      '@type': 'Role',
      roleName: role,
      contributor: { '@type': 'Person', name },
    })),
  };
}

const seriesOf = ({ series, locale }: Edition, site: string) =>
  series && {
    '@type': 'CreativeWorkSeries',
    '@id': `${site}/api/series/${series.key}?locale=${locale}`,
    name: series.name,
  };

function translations(publication: Publication, source: string): object {
  const { edition, localizations, site, template = null } = publication;
  const works = localizations.map((other) => ({
    '@type': 'Report',
    '@id': pageAddress({ site, template }, other),
    inLanguage: other.locale,
  }));
  if (edition.locale === source) return { workTranslation: works.length > 0 ? works : null };
  return { translationOfWork: works.find(({ inLanguage }) => inLanguage === source) };
}

/** Writes a section with everything in it. schema.org has no type for a section. */
function sectionNode(section: PublishedSection, position: number, place: Place): object {
  const { key, heading, body, quotes, metrics, photos } = section;
  const own = quotes.map(({ key: quote, text, speaker, role }) =>
    present({
      '@type': 'Quotation',
      '@id': `${place.url}#${quote}`,
      text,
      spokenByCharacter: speaker && present({ '@type': 'Person', name: speaker, jobTitle: role }),
    }),
  );
  return present({
    '@type': 'CreativeWork',
    '@id': `${place.url}#${key}`,
    position,
    name: heading,
    text: body
      .filter(({ type }) => type !== 'image')
      .map(textOf)
      .join('\n'),
    hasPart: [
      ...own,
      ...tablesOf(section).map(at(place, table)),
      ...notesOf(section).map(at(place, note)),
    ],
    mentions: metrics.map((metric) => propertyValue(metric, place.url, place.locale)),
    image: photos.flatMap((photo) => imageObject(photo, place) ?? []),
  });
}

const at =
  <Part extends { key: string }>({ url }: Place, nodeOf: (part: Part) => object) =>
  (part: Part) =>
    present({ '@id': `${url}#${part.key}`, ...nodeOf(part) });

/** Writes a table as text: a line per row and a tab between cells. schema.org has tables, but no cells. */
const table = ({ caption, unit, rows }: Table) => ({
  '@type': 'Table',
  name: caption,
  ...{ text: tabbed(rows), alternateName: unit },
});

/** Writes a note as a comment of the author. schema.org has no more exact type. */
const note = ({ mark, text, anchor }: Note) => ({
  '@type': 'Comment',
  ...{ name: mark, text, about: anchor },
});

function imageObject({ image, alt, caption, credit }: PublishedPhoto, { site }: Place) {
  if (!image) return null;
  return present({
    '@type': 'ImageObject',
    contentUrl: absolute(site, image.url),
    ...{ encodingFormat: image.mime, width: image.width, height: image.height },
    ...{ caption, description: alt, creditText: credit },
  });
}

/** Removes empty properties, because schema.org has no null. */
const present = (node: object): object =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );
