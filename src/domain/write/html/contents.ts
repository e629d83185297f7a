import { cellText } from '../../report/table';
import type { MarkedSection } from '../marks';
import type { Words } from '../words';
import { escape } from './escape';

/** The fewest headings for a table of contents. Fewer are seen at a glance. */
const FEWEST = 3;

/** Writes the table of contents: the headings of a report, linked to their sections by key. */
export function contents(sections: MarkedSection[], levels: number[], words: Words): string {
  const headed = sections.flatMap(({ key, heading }, at) =>
    heading.length > 0 ? [{ key, level: levels[at]!, text: cellText({ children: heading }) }] : [],
  );
  if (headed.length < FEWEST) return '';
  const items = headed.map(
    ({ key, level, text }) =>
      `<li class="level-${level}"><a href="#${escape(key)}">${escape(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="${words.page.contents}"><p>${words.page.contents}</p><ol>${items.join('')}</ol></nav>`;
}
