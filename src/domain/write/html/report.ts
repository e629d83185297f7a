import { yearsAddress } from '../../addresses';
import { enclosedOf, scriptOf } from '../../enclosed';
import type { Edition } from '../../edition';
import { photosOf } from '../../report/photos';
import type { Correction } from '../../years';
import { yearsChart } from '../chart';
import { markedSections } from '../marks';
import type { Publication } from '../publication';
import { wordsIn, type Words } from '../words';
import { articleHeader, footer } from './around';
import { contents } from './contents';
import { correctionNotes, redactionNote } from './corrections';
import { escape } from './escape';
import type { Alternate, OtherForm } from './head';
import { graphOf, metasOf, siteNameOf } from './metas';
import { page } from './page';
import type { Published } from './published';
import { headingLevels, section } from './section';
import { withShownFigures, type Trends } from './shown-figures';

/** The most charts of a page. Readers come for the text. */
export const MOST_CHARTS = 6;

/**
 * Writes a whole edition as one self-contained page.
 * @param alternates the other languages of the report
 * @param forms its other forms; empty for a preview
 * @param corrections what its editions corrected, the newest first
 * @param published more data about the edition; null for a preview
 */
export function reportPage(
  edition: Edition,
  alternates: Alternate[],
  forms: OtherForm[] = [],
  corrections: Correction[] = [],
  redaction: Publication['redaction'] = null,
  published: Published | null = null,
): string {
  const words = wordsIn(edition.locale);
  const trends: Trends = new Map(published?.trends ?? []);
  const { locale, year } = edition;
  const sections = markedSections(edition.sections).map((part) =>
    withShownFigures(part, { ...{ locale, year, trends, words } }),
  );
  const levels = headingLevels(sections);
  const firstPhoto = firstPhotoOf(edition);
  const setting = (at: number) => ({ level: levels[at]!, firstPhoto });
  const body = sections.map((part, at) => section(part, setting(at), words));
  return page({
    ...headOfReport(edition, forms, published),
    home: published || forms.length > 0 ? homeOf(locale, words) : undefined,
    alternates,
    aside: contents(sections, levels, words),
    main: `<article>${articleHeader(edition, words, firstPhoto)}${redactionNote(redaction, words)}${correctionNotes(corrections, edition, words)}${charts(edition, trends, words)}${body.join('')}${footer(edition, forms, published, words)}</article>${scriptOf(enclosedOf(edition))}`,
    running: edition.title,
  });
}

function headOfReport(edition: Edition, forms: OtherForm[], published: Published | null) {
  return {
    locale: edition.locale,
    title: [edition.title, published && siteNameOf(edition, published)].filter(Boolean).join(' - '),
    description: edition.summary,
    canonical: published?.canonical ?? null,
    languages: published?.languages ?? [],
    forms,
    graph: published ? graphOf(edition, published) : [],
    metas: published ? metasOf(edition, published) : [],
    jsonLd: published?.jsonLd ?? null,
    isIndexed: published !== null,
  };
}

const homeOf = (locale: string, words: Words): Alternate => ({
  ...{ locale, name: words.reports, href: `/?locale=${locale}` },
});

/** Returns the key of the first picture on the page. */
const firstPhotoOf = (edition: Edition): string | null =>
  photosOf(edition).find(({ image }) => image)?.key ?? null;

/** Draws the figures that have comparable years, each once, in the order of the report. */
function charts({ sections, locale, year }: Edition, trends: Trends, words: Words): string {
  const indicators = new Map(
    sections.flatMap(({ metrics }) =>
      metrics.flatMap(({ indicator }) => (indicator ? [[indicator.key, indicator.name]] : [])),
    ) as [string, string][],
  );
  const drawn = [...indicators].flatMap(([key, label]) => {
    const svg = yearsChart(trends.get(key) ?? [], { label, locale, current: year });
    return svg
      ? [
          `<figure>${svg}<figcaption><a href="${escape(yearsAddress('indicators', key, locale))}">${escape(label)}</a></figcaption></figure>`,
        ]
      : [];
  });
  if (drawn.length === 0) return '';
  return `<section class="trends" aria-labelledby="trends"><h2 id="trends">${words.page.trends}</h2>${drawn.slice(0, MOST_CHARTS).join('')}</section>`;
}
