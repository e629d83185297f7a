import { pageAddress } from '../../addresses';
import type { Edition } from '../../edition';
import type { Correction } from '../../years';
import { changedLine } from '../changed';
import type { Publication } from '../publication';
import { wordsIn } from '../words';
import { present } from './present';
import { imageObject, sectionNode, type Place } from './section-node';

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
