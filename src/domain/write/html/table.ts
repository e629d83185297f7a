import type { Cell, Row, Table } from '../../report';
import { partsOf } from '../tables';
import type { Words } from '../words';
import { inlines } from './blocks';
import { escape } from './escape';

/** Writes a table with its caption and unit. On a narrow screen it scrolls on its own, also by keyboard. */
export function table(node: Table, words: Words): string {
  const { head, body } = partsOf(node);
  const label = escape(node.caption ?? words.table);
  return `<section class="table" aria-label="${label}" tabindex="0"><table id="${escape(node.key)}">${captionOf(node, words)}${
    head.length > 0 ? `<thead>${head.map((row) => rowOf(row, 'th')).join('')}</thead>` : ''
  }<tbody>${body.map((row) => rowOf(row, 'td')).join('')}</tbody></table></section>`;
}

function captionOf({ caption, unit }: Table, words: Words): string {
  const shown = [
    caption ? escape(caption) : '',
    unit ? `<span class="unit">${escape(words.unit(unit))}</span>` : '',
  ].join('');
  return shown ? `<caption>${shown}</caption>` : '';
}

const rowOf = (row: Row, tag: 'th' | 'td') =>
  `<tr>${row.map((cell) => cellOf(cell, tag)).join('')}</tr>`;

function cellOf({ children, colSpan, rowSpan }: Cell, tag: 'th' | 'td'): string {
  const spans = [
    tag === 'th' ? ' scope="col"' : '',
    colSpan ? ` colspan="${colSpan}"` : '',
    rowSpan ? ` rowspan="${rowSpan}"` : '',
  ].join('');
  return `<${tag}${spans}>${inlines(children).replaceAll('\n', '<br>')}</${tag}>`;
}
