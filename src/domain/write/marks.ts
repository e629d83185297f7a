import { notesOf, tablesOf, type PublishedSection } from '../edition';
import type { Cell, Inline, Table } from '../report';
import { endOf, inBlock, inInlines, wordsOf, type MarkedNote } from './insert-mark';

/** A section with the marks of its notes placed in its text. */
export interface MarkedSection extends Omit<PublishedSection, 'heading' | 'notes' | 'tables'> {
  /** Empty if the section has no heading. */
  heading: Inline[];
  tables: Table[];
  notes: MarkedNote[];
}

/**
 * Returns the sections of an edition with the marks of their notes in place. Notes are numbered through all sections.
 */
export function markedSections(sections: readonly PublishedSection[]): MarkedSection[] {
  let before = 0;
  return sections.map((section) => {
    const notes = notesOf(section).map((note, at): MarkedNote => {
      const number = before + at + 1;
      return { ...note, number, mark: note.mark || String(number) };
    });
    before += notes.length;
    return notes.reduce(placed, withoutMarks(section, notes));
  });
}

const withoutMarks = (section: PublishedSection, notes: MarkedNote[]): MarkedSection => ({
  ...section,
  heading: section.heading ? [{ type: 'text', text: section.heading }] : [],
  tables: tablesOf(section),
  notes,
});

/** Places one mark: in the cell of its table, in its paragraph, or in the heading. */
function placed(section: MarkedSection, note: MarkedNote): MarkedSection {
  const table = note.table && section.tables.find(({ key }) => key === note.table);
  if (table) {
    const tables = section.tables.map((one) => (one === table ? inTable(table, note) : one));
    return { ...section, tables };
  }
  if (note.paragraph === 0 && section.heading.length > 0) {
    return { ...section, heading: marked(section.heading, note) };
  }
  const at = Math.min(Math.max(note.paragraph, 1), section.body.length) - 1;
  return {
    ...section,
    body: section.body.map((block, nth) => (nth === at ? inBlock(block, note) : block)),
  };
}

const marked = (nodes: readonly Inline[], note: MarkedNote): Inline[] =>
  inInlines(nodes, endOf(note, wordsOf(nodes)), note);

/** Marks the first cell that contains the anchor words, or else the last cell. */
function inTable(table: Table, note: MarkedNote): Table {
  const has = ({ children }: { children: Inline[] }) =>
    note.anchor !== null && wordsOf(children).includes(note.anchor);
  const cells = table.rows.flat();
  const cell = cells.find(has) ?? cells.at(-1);
  const withMark = (one: Cell) => ({ ...one, children: marked(one.children, note) });
  return {
    ...table,
    rows: table.rows.map((row) => row.map((one) => (one === cell ? withMark(one) : one))),
  };
}
