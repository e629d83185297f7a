import type { PublishedQuote, PublishedSection } from '../../edition';
import { escape } from './escape';

/** The share of a paragraph that must be direct speech before it is set as a quotation. */
export const QUOTED_SHARE = 0.4;

/**
 * Returns the quote that makes up most of a paragraph, if there is one. Such a paragraph is set as a quotation, with
 * its speaker. Prose that quotes only a few words stays prose.
 */
export function quoteOf(
  { quotes }: Pick<PublishedSection, 'quotes'>,
  paragraph: number,
  length: number,
): PublishedQuote | null {
  const spoken = quotes.filter((quote) => spokenIn(quote, paragraph) > length * QUOTED_SHARE);
  return spoken[0] ?? null;
}

function spokenIn({ place }: PublishedQuote, paragraph: number): number {
  const places = place ? [place].flat() : [];
  return places
    .filter((part) => part.paragraph === paragraph)
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Writes a paragraph as a quotation, with speaker and role below it. */
export function quotation(paragraph: string, { key, speaker, role }: PublishedQuote): string {
  const by = [speaker, role].filter(Boolean).map((words) => escape(words!));
  return `<figure class="quote" id="${escape(key)}"><blockquote>${paragraph}</blockquote>${
    by.length > 0 ? `<figcaption>${by.join(' · ')}</figcaption>` : ''
  }</figure>`;
}
