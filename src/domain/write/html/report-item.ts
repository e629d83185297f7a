import type { Card } from '../../edition';
import { escape } from './escape';
import { picture } from './photo';

const THUMBNAIL = '(max-width: 46rem) 30vw, 12rem';

/**
 * Writes a report in a list.
 * @param isFirst whether its picture is loaded at once, because it is the first
 */
export function reportItem(card: Card, href: string, isFirst: boolean): string {
  const { title, subtitle, summary, year, organization, cover } = card;
  // The picture has no alternative text: the title next to it says the same, and a screen reader would read it twice.
  const shown = cover?.image ? picture(cover.image, '', isFirst, THUMBNAIL) : '';
  return `<li>${shown}<div><p class="year">${year}${organization ? ` · ${escape(organization.name)}` : ''}</p>
<h2><a href="${escape(href)}">${escape(title)}</a></h2>
${subtitle ? `<p class="subtitle">${escape(subtitle)}</p>` : ''}${summary ? `<p class="summary">${escape(summary)}</p>` : ''}</div></li>`;
}
