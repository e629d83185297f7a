import type { MarkedNote } from '../insert-mark';
import { escape } from './escape';

const idOf = ({ key }: MarkedNote) => `note-${escape(key)}`;

/** Writes the mark in the text that links to a note. */
export const mark = (note: MarkedNote): string =>
  `<sup class="mark" id="at-${idOf(note)}"><a href="#${idOf(note)}" role="doc-noteref">${escape(note.mark)}</a></sup>`;

/** Writes the notes of a section below it, each with a link back. */
export function notes(all: readonly MarkedNote[]): string {
  if (all.length === 0) return '';
  const items = all.map(
    (note) =>
      `<p id="${idOf(note)}" role="doc-footnote"><a href="#at-${idOf(note)}" role="doc-backlink">${escape(note.mark)}</a> ${escape(note.text)}</p>`,
  );
  return `<aside class="notes">${items.join('')}</aside>`;
}
