import { notesOf, tablesOf, type PublishedSection } from '../edition';
import type { Block, Cell, Inline, List, Link, Note, Table, Text } from '../report';
import { cellText } from '../report/table';
import { LINE_BREAK, textOf } from '../translate/blocks';

/** A note with its mark in the text. `number` counts the notes of a report from 1. */
export interface MarkedNote extends Note {
  mark: string;
  number: number;
}

/** A section with the marks of its notes placed in its text. */
export interface MarkedSection extends Omit<PublishedSection, 'heading' | 'notes' | 'tables'> {
  /** Empty if the section has no heading. */
  heading: Inline[];
  tables: Table[];
  notes: MarkedNote[];
}

/** A mark among inline nodes: an empty text node that holds its note. */
interface MarkNode extends Text {
  note: MarkedNote;
}

/** Returns the note of a text node; null for every other text node. */
export const noteAt = (node: Text): MarkedNote | null => (node as Partial<MarkNode>).note ?? null;

const markNode = (note: MarkedNote): MarkNode => ({ type: 'text', text: '', note });

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

const wordsOf = (nodes: readonly Inline[]) => cellText({ children: [...nodes] });

/** Returns where the anchor words end; the end of the text if they are not found. */
function endOf({ anchor }: Note, text: string): number {
  const at = anchor ? text.indexOf(anchor) : -1;
  return at < 0 ? text.length : at + (anchor?.length ?? 0);
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

function inBlock(block: Block, note: MarkedNote): Block {
  const end = endOf(note, textOf(block));
  if (block.type === 'list') return inList(block, { left: end }, note);
  if (block.type === 'image') return block;
  return { ...block, children: inInlines(block.children, end, note) };
}

/** `left` counts the characters to the mark through the items of a list, with a line break between items. */
function inList(list: List, place: { left: number }, note: MarkedNote): List {
  const children = list.children.map((item) => {
    if (item.type === 'list') return inList(item, place, note);
    const { length } = wordsOf(item.children);
    const isHere = place.left >= 0 && place.left <= length;
    const { left } = place;
    place.left = isHere ? -1 : left - length - LINE_BREAK.length;
    return isHere ? { ...item, children: inInlines(item.children, left, note) } : item;
  });
  return { ...list, children };
}

/** Inserts a mark after `at` characters of the inline nodes' text. A mark inside a link splits the link. */
function inInlines(nodes: readonly Inline[], at: number, note: MarkedNote): Inline[] {
  let left = at;
  let isSet = false;
  const all = nodes.flatMap((node): Inline[] => {
    const { length } = wordsOf([node]);
    if (isSet || left > length) {
      left -= length;
      return [node];
    }
    isSet = true;
    const [before, after] = node.type === 'link' ? cutLink(node, left) : cutText(node, left);
    return [...before, markNode(note), ...after];
  });
  return isSet ? all : [...all, markNode(note)];
}

function cutText(node: Text, at: number): [Text[], Text[]] {
  const part = (text: string): Text[] => (text === '' ? [] : [{ ...node, text }]);
  return noteAt(node) ? [[node], []] : [part(node.text.slice(0, at)), part(node.text.slice(at))];
}

function cutLink(link: Link, at: number): [Link[], Link[]] {
  let left = at;
  const [before, after]: [Text[], Text[]] = [[], []];
  for (const child of link.children) {
    const cut = Math.max(0, Math.min(left, child.text.length));
    const [head, tail] = cutText(child, cut);
    before.push(...head);
    after.push(...tail);
    left -= child.text.length;
  }
  const part = (children: Text[]): Link[] => (children.length > 0 ? [{ ...link, children }] : []);
  return [part(before), part(after)];
}
