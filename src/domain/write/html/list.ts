import type { Card } from '../../edition';
import { escape } from './escape';
import { page, type Alternate, type OtherForm } from './page';
import { wordsIn } from '../words';

/** The front page: what is published in one language, each with the address that `hrefOf` gives. */
export function listPage(
  locale: string,
  cards: Card[],
  alternates: Alternate[],
  hrefOf: (card: Card) => string,
  forms: OtherForm[],
): string {
  const words = wordsIn(locale);
  const items = cards.map((card) => item(card, hrefOf(card)));
  const list =
    items.length > 0 ? `<ul class="reports">${items.join('')}</ul>` : `<p>${words.empty}</p>`;
  return page({
    locale,
    title: words.reports,
    description: null,
    alternates,
    forms,
    main: `<h1>${words.reports}</h1>${list}<footer><p><a href="/admin">${words.editors}</a></p></footer>`,
  });
}

function item({ title, subtitle, summary, year, organization }: Card, href: string): string {
  return `<li><p class="year">${year}${organization ? ` · ${escape(organization.name)}` : ''}</p>
<h2><a href="${escape(href)}">${escape(title)}</a></h2>
${subtitle ? `<p class="subtitle">${escape(subtitle)}</p>` : ''}${summary ? `<p class="summary">${escape(summary)}</p>` : ''}</li>`;
}
