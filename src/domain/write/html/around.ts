import type { Edition } from '../../edition';
import { shanghaiDay } from '../../shanghai-time';
import { readingMinutes } from '../reading-time';
import { minuteOf, type Words } from '../words';
import { escape } from './escape';
import type { OtherForm } from './head';
import { photo } from './photo';
import type { Published } from './published';
import { qrCode } from './qr';

/** Writes the head of a report: year, organization, titles, author, reading time and cover. */
export function articleHeader(edition: Edition, words: Words, firstPhoto: string | null): string {
  const { year, organization, title, subtitle, summary, cover } = edition;
  const byline = [
    labelled(words.author, edition.author),
    labelled(words.source, edition.source),
    edition.issuedOn &&
      `${words.published}<time datetime="${edition.issuedOn}">${minuteOf(edition.issuedOn)}</time>`,
    `<span class="minutes">${words.page.minutes(readingMinutes(edition))}</span>`,
  ].filter(Boolean);
  // The preview of a draft may lack the year.
  const above = [year || '', escape(organization?.name ?? '')].filter(Boolean).join(' · ');
  return [
    `<header><p class="year">${above}</p>`,
    `<h1>${escape(title)}</h1>`,
    subtitle ? `<p class="subtitle">${escape(subtitle)}</p>` : '',
    `<p class="byline">${byline.map((part) => `<span>${part}</span>`).join(' ')}</p>`,
    summary ? `<p class="summary">${escape(summary)}</p>` : '',
    `</header>`,
    cover ? photo(cover, words, cover.key === firstPhoto) : '',
  ].join('');
}

const labelled = (label: string, value: string | null) => (value ? label + escape(value) : null);

/** Writes the foot of a report: credits, further reading, downloads, and how to share it. */
export function footer(
  edition: Edition,
  forms: OtherForm[],
  published: Published | null,
  words: Words,
): string {
  const credits = edition.credits.map(({ role, name }) => escape(words.credit(role, name)));
  const lines = [
    credits.length > 0 ? `<p>${credits.join('　')}</p>` : '',
    words.translation ? `<p>${words.translation}</p>` : '',
    published ? editionLine(published, words) : '',
  ];
  const share = published ? shareOf(published, words) : '';
  return `${published ? neighbours(published, words) : ''}<footer><div>${lines.join('')}${downloads(forms, words)}</div>${share}</footer>`;
}

function neighbours({ neighbours: years, series }: Published, words: Words): string {
  const whole = series
    ? `<a class="series" href="${escape(series.href)}"><span class="year">${words.page.trends}</span> ${escape(series.name)}</a>`
    : '';
  if (years.length === 0 && whole === '') return '';
  const links = years.map(
    ({ year, title, href }) =>
      `<a href="${escape(href)}"><span class="year">${words.page.ofYear(year)}</span> ${escape(title)}</a>`,
  );
  return `<nav class="neighbours" aria-label="${words.page.neighbours}">${links.join('')}${whole}</nav>`;
}

function editionLine({ number, publishedAt, editions }: Published, words: Words): string {
  const day = shanghaiDay(publishedAt);
  return `<p class="edition">${words.page.edition(number, day)}　<a href="${escape(editions)}">${words.page.editions}</a></p>`;
}

const shareOf = ({ canonical }: Published, words: Words) =>
  `<figure class="share">${qrCode(canonical, words.page.share)}<figcaption>${words.page.share}</figcaption></figure>`;

/** Links the forms that people save. The other forms are for programs. */
function downloads(forms: OtherForm[], words: Words): string {
  const links = forms.flatMap(({ type, href }) =>
    words.forms[type] ? [`<a href="${escape(href)}">${words.forms[type]}</a>`] : [],
  );
  return links.length > 0 ? `<p class="downloads">${links.join('　')}</p>` : '';
}
