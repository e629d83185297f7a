import type { Edition, PublishedMetric, PublishedPhoto } from '../../edition';
import type { Correction } from '../../years';
import { markedSections, type MarkedSection } from '../marks';
import { altOf, captionOf, photosAfter } from '../photos';
import { tablesAfter } from '../tables';
import type { Publication } from '../publication';
import { minuteOf, wordsIn, type Words } from '../words';
import { block, inlines } from './blocks';
import { correctionNotes, redactionNote } from './corrections';
import { escape, safeUrl } from './escape';
import { notes } from './notes';
import { page, type Alternate, type OtherForm } from './page';
import { table } from './table';

/**
 * A whole edition as one page that stands alone.
 * @param alternates the other languages it can be had in
 * @param forms its other forms; none where it is a preview, which stands by itself
 * @param corrections what its editions corrected, the newest first
 */
export function reportPage(
  edition: Edition,
  alternates: Alternate[],
  forms: OtherForm[] = [],
  corrections: Correction[] = [],
  redaction: Publication['redaction'] = null,
): string {
  const words = wordsIn(edition.locale);
  return page({
    locale: edition.locale,
    title: edition.title,
    description: edition.summary,
    ...(forms.length > 0 && { home: homeOf(edition.locale, words) }),
    alternates,
    forms,
    main: `<article>${header(edition, words)}${redactionNote(redaction, words)}${correctionNotes(corrections, edition, words)}${markedSections(
      edition.sections,
    )
      .map((part) => section(part, words))
      .join('')}${footer(edition, words)}${downloads(forms, words)}</article>`,
  });
}

const homeOf = (locale: string, words: Words): Alternate => ({
  ...{ locale, name: words.reports, href: `/?locale=${locale}` },
});

function header(edition: Edition, words: Words): string {
  const byline = [
    labelled(words.author, edition.author),
    labelled(words.source, edition.source),
    edition.issuedOn &&
      `${words.published}<time datetime="${edition.issuedOn}">${minuteOf(edition.issuedOn)}</time>`,
  ].filter(Boolean);
  return [
    `<header><p class="year">${edition.year}${edition.organization ? ` · ${escape(edition.organization.name)}` : ''}</p>`,
    `<h1>${escape(edition.title)}</h1>`,
    edition.subtitle ? `<p class="subtitle">${escape(edition.subtitle)}</p>` : '',
    `<p class="byline">${byline.map((part) => `<span>${part}</span>`).join(' ')}</p>`,
    edition.summary ? `<p class="summary">${escape(edition.summary)}</p>` : '',
    `</header>`,
    edition.cover ? photo(edition.cover, words) : '',
  ].join('');
}

const labelled = (label: string, value: string | null) => (value ? label + escape(value) : null);

function section(part: MarkedSection, words: Words): string {
  const level = Math.min(part.level + 1, 4);
  const heading = part.heading.length > 0 ? `<h${level}>${inlines(part.heading)}</h${level}>` : '';
  const after = (paragraph: number) =>
    [
      ...photosAfter(part, paragraph).map((each) => photo(each, words)),
      ...tablesAfter(part.tables, paragraph).map((each) => table(each, words)),
    ].join('');
  const body = part.body.map((node, index) => block(node) + after(index + 1)).join('');
  return `<section id="${escape(part.key)}">${heading}${after(0)}${body}${notes(part.notes)}${figures(part.metrics, words)}</section>`;
}

function figures(metrics: PublishedMetric[], words: Words): string {
  if (metrics.length === 0) return '';
  const items = metrics.map(
    (metric) =>
      `<div id="${escape(metric.key)}"><dt>${escape(metric.label)}</dt><dd>${escape(metric.text)}</dd></div>`,
  );
  return `<dl class="figures" aria-label="${words.figures}">${items.join('')}</dl>`;
}

function photo(shown: PublishedPhoto, words: Words): string {
  const { image } = shown;
  if (!image) return '';
  const size =
    image.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
  const caption = captionOf(shown, words);
  return `<figure><img src="${safeUrl(image.url)}" alt="${escape(altOf(shown))}"${size} loading="lazy">${
    caption ? `<figcaption>${escape(caption)}</figcaption>` : ''
  }</figure>`;
}

function footer({ credits }: Edition, words: Words): string {
  const lines = credits.map(({ role, name }) => escape(words.credit(role, name)));
  return `<footer>${lines.length > 0 ? `<p>${lines.join('　')}</p>` : ''}${
    words.translation ? `<p>${words.translation}</p>` : ''
  }</footer>`;
}

/** Links to the forms that people save; the others are for programs. */
function downloads(forms: OtherForm[], words: Words): string {
  const links = forms.flatMap(({ type, href }) =>
    words.forms[type] ? [`<a href="${escape(href)}">${words.forms[type]}</a>`] : [],
  );
  return links.length > 0 ? `<p class="downloads">${links.join('　')}</p>` : '';
}
