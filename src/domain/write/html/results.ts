import type { Excerpt } from '../../search';
import type { Words } from '../words';
import { escape } from './escape';

/** A part of a report that a search found. */
export interface FoundPart {
  title: string;
  year: number;
  heading: string | null;
  href: string;
  excerpt: Excerpt;
}

/** A search, with one page of its results, the best first. */
export type Results = { query: string; total: number; found: FoundPart[] };

/** Writes the results of a search, the best first. */
export function results({ query, total, found }: Results, { page }: Words): string {
  if (found.length === 0) return `<p role="status">${escape(page.foundNothing(query))}</p>`;
  const items = found.map(
    ({ title, year, heading, href, excerpt }) =>
      // A result in the head of a report has no heading of its own, so the title is the heading.
      `<li><div><p class="year">${heading === null ? year : `${year} · ${escape(title)}`}</p><h2><a href="${escape(href)}">${escape(heading ?? title)}</a></h2><p>${marked(excerpt)}</p></div></li>`,
  );
  return `<p role="status">${escape(page.found(query, total))}</p><ul class="reports found">${items.join('')}</ul>`;
}

const marked = (excerpt: Excerpt): string =>
  excerpt
    .map(({ text, isHit }) => (isHit ? `<mark>${escape(text)}</mark>` : escape(text)))
    .join('');
