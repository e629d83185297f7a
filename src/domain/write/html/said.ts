import type { PublishedQuote, PublishedSection } from '../../edition';
import { escape } from './escape';

/** The share of a paragraph that must be direct speech for it to be set as a quotation. */
export const QUOTED_SHARE = 0.4;

/**
 * The quote that a paragraph mostly is, if there is one: it is set as a quotation, with who said it. Where prose quotes a
 * few words it stays prose.
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

/** A paragraph as a quotation, with speaker and role below it. */
export function quotation(paragraph: string, { key, speaker, role }: PublishedQuote): string {
  const by = [speaker, role].filter(Boolean).map((words) => escape(words!));
  return `<figure class="quote" id="${escape(key)}"><blockquote>${paragraph}</blockquote>${
    by.length > 0 ? `<figcaption>${by.join(' · ')}</figcaption>` : ''
  }</figure>`;
}
