import { reportAddress } from '../../addresses';
import type { Edition } from '../../edition';
import { changesBetween } from '../../translate/changes';
import type { Differences } from '../../years/differences';
import type { SectionDifference } from '../../years/section-differences';
import { wordsIn, type Words } from '../words';
import { escape } from './escape';
import { UNTOLD } from './head';
import { page } from './page';

/** The differences between two editions of a report, and their numbers. */
export interface Compared {
  /** The later edition. */
  edition: Edition;
  from: number;
  to: number;
  differences: Differences;
  /** The correction note of the later edition; null if it has none. */
  correction: string | null;
}

/** Writes the page that compares two editions of a report: figures first, then the text by section. */
export function comparedPage(compared: Compared): string {
  const { edition, from, to, differences, correction } = compared;
  const words = wordsIn(edition.locale);
  const { fields, figures, sections } = differences;
  const isSame = fields.length + figures.length + sections.length === 0;
  const parts = [
    `<header><p class="year">${edition.year}</p><h1>${escape(words.compared(from, to))}</h1>`,
    `<p class="subtitle"><a href="${escape(reportAddress(edition, '.html'))}">${escape(edition.title)}</a></p></header>`,
    correction ? `<aside class="corrections"><p>${escape(correction)}</p></aside>` : '',
    isSame ? `<p>${words.nothingDiffers}</p>` : '',
    figureTable(differences, words),
    ...fields.map(
      ({ name, was, now }) =>
        // Only the words of a picture are compared. If they are equal, the picture itself changed, and its addresses mean nothing to a reader.
        `<section><h2>${escape(words.fieldName(name))}</h2>${
          was === now ? `<p>${escape(words.fieldChanged(name))}</p>` : change(was, now)
        }</section>`,
    ),
    ...sections.map((each) => sectionOf(each, words)),
  ];
  const { locale, title } = edition;
  return page({
    ...{ locale, title: `${title} · ${words.compared(from, to)}` },
    description: `${words.compared(from, to)} · ${title}`,
    home: { locale, name: words.reports, href: `/?locale=${locale}` },
    ...{ ...UNTOLD, alternates: [], isIndexed: true, main: parts.join('') },
  });
}

function figureTable({ figures }: Differences, words: Words): string {
  if (figures.length === 0) return '';
  const rows = figures.map(
    ({ label, was, now }) =>
      `<tr><th scope="row">${escape(label)}</th><td>${was ? `<del>${escape(was.text)}</del>` : '—'}</td><td>${
        now ? `<ins>${escape(now.text)}</ins>` : '—'
      }</td></tr>`,
  );
  const heads = [words.figures, words.was, words.now].map((head) => `<th scope="col">${head}</th>`);
  return `<div class="table"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function sectionOf(section: SectionDifference, words: Words): string {
  const { heading, how, paragraphs, records } = section;
  const body = paragraphs.map(({ was, now }) => change(was, now)).join('');
  const more = records.map((name) => words.fieldName(name));
  return `<section><h2>${escape(words.sectionChanged(heading, how))}</h2>${body}${
    more.length > 0 ? `<p>${escape(words.alsoChanged(more))}</p>` : ''
  }</section>`;
}

/** Writes a paragraph with deleted and inserted text, in whole words and numbers. */
function change(was: string | null, now: string | null): string {
  if (was === null || now === null) {
    const tag = was === null ? 'ins' : 'del';
    return `<p><${tag}>${escape(was ?? now ?? '')}</${tag}></p>`;
  }
  const marked = changesBetween(was, now).map(({ kind, text }) => {
    if (kind === 'same') return escape(text);
    const tag = kind === 'new' ? 'ins' : 'del';
    return `<${tag}>${escape(text)}</${tag}>`;
  });
  return `<p>${marked.join('')}</p>`;
}
