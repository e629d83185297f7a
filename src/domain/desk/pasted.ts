import { linesFromHtml } from '../read/html/lines';
import { splitLines } from '../read/line';
import { anchorIn, noteText } from '../read/notes';
import type { RichLine } from '../read/rich-line';
import { headerOf } from '../read/table-lines';
import { SECTION } from '../report/shape';
import type { Node } from './manuscript';
import { fromInlines } from './inlines';
import { plainRuns, toNodes } from './runs';
import { slotNode } from './slot-node';
import { PHOTO_SLOTS } from './slots';

/**
 * Turns HTML that was pasted from a word processor or a web page into blocks of the manuscript. Headings begin
 * sections. Lists, tables, notes and emphasis are kept. A picture is a photo without a file: `source` says where its file is. Throws
 * `UnreadableFileError` for hostile HTML.
 */
export function fromPastedHtml(html: string): Node[] {
  const nodes: Node[] = [];
  let notes: Node[] = [];
  for (const lines of inTables(linesFromHtml(html).value)) {
    const [line] = lines as [RichLine];
    const format = FORMATS[line.kind];
    const last = nodes.at(-1);
    if (format && last?.type === 'list' && (last.attrs?.rest as Rest).format === format) {
      last.content!.push(itemOf(line));
    } else {
      nodes.push(...notes, nodeOf(lines, format));
      notes = [];
    }
    // A list stays in one piece: the notes of its items come after it.
    notes.push(...lines.flatMap(notesOf));
  }
  return [...nodes, ...notes];
}

function nodeOf(lines: readonly RichLine[], format: string | undefined): Node {
  const [line] = lines as readonly [RichLine];
  if (line.kind === 'row' && isTable(lines)) return tableOf(lines);
  if (line.kind === 'image') return photoOf(line);
  if (!format) return blockOf(line);
  return { type: 'list', attrs: { rest: { format } }, content: [itemOf(line)] };
}

/** Returns the notes of a line. A note of a table has no words that it could be tied to: it is a paragraph. */
const notesOf = ({ kind, text, notes = [] }: RichLine): Node[] =>
  notes.map((note) => {
    if (kind === 'row') return paragraphOf(noteText(note));
    // It has no sign of its own: the page numbers it together with the notes that are there.
    const component = { mark: null, text: note.text, anchor: anchorIn(text, note.at) };
    const isAnchored = component.anchor !== null && kind !== 'heading';
    return {
      type: 'carried',
      attrs: { list: 'notes', component, ...(isAnchored && { isAnchored }) },
    };
  });

/** Groups the rows of a table. Every other line is a group of its own. */
function inTables(lines: readonly RichLine[]): RichLine[][] {
  const groups: RichLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isNext = line.row !== undefined && last?.[0]?.row?.table === line.row.table;
    if (isNext) last!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A single cell or a single column is a frame around text. */
const isTable = (rows: readonly RichLine[]): boolean =>
  rows.length > 1 && rows.some(({ cells = [] }) => cells.length > 1);

function tableOf(lines: readonly RichLine[]): Node {
  const rows = lines.map(({ cells = [], row }) => ({ cells, isHeader: row?.isHeader ?? false }));
  const component = { header: headerOf(rows), rows: rows.map(({ cells }) => cells) };
  return { type: 'carried', attrs: { list: 'tables', component } };
}

type Rest = { format?: string };

const FORMATS: Partial<Record<RichLine['kind'], string>> = {
  'list-item': 'unordered',
  'numbered-item': 'ordered',
};

const itemOf = ({ inlines }: RichLine): Node => ({
  ...{ type: 'list_item', attrs: { rest: {} } },
  content: toNodes(fromInlines(inlines)),
});

const photoOf = ({ image }: RichLine): Node => ({
  ...{ type: 'photo', attrs: { component: {}, source: image?.src ?? '' } },
  content: PHOTO_SLOTS.map((slot) => slotNode(slot, image?.alt ? { alt: image.alt } : {})),
});

function blockOf({ kind, level, text, inlines }: RichLine): Node {
  if (kind !== 'heading') {
    return { type: 'paragraph', attrs: { rest: {} }, content: toNodes(fromInlines(inlines)) };
  }
  const attrs = { key: null, level: Math.min(level, SECTION.fields.level.max), rest: {} };
  return { type: 'heading', attrs, content: toNodes(plainRuns(text)) };
}

/** Turns lines of plain text into paragraphs, without the indents that Chinese text has. */
export const fromPastedText = (text: string): Node[] =>
  splitLines(text).map((line) => paragraphOf(line.text));

const paragraphOf = (text: string): Node => ({
  ...{ type: 'paragraph', attrs: { rest: {} } },
  content: toNodes(plainRuns(text)),
});
