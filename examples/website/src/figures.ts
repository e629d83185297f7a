/**
 * Figures in the prose of a report, by the places that the API publishes. Copy this file: it needs nothing else.
 *
 * A place counts the blocks of a section from 1 (0 is its heading) or, in a table, tables, rows and cells from 1; `start`
 * and `end` are UTF-16 offsets in the text of that block or cell. The items of a list are one text, a line break between
 * each two.
 */

export interface Metric {
  key: string;
  label: string;
  text: string;
  value: number | null;
  min: number | null;
  max: number | null;
  unit: string;
  place?: Place | null;
}

type Prose = { paragraph: number; start: number; end: number };
type Cell = { table: number; row: number; column: number; start: number; end: number };
export type Place = Prose | Cell;

export interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export type Inline = Text | { type: 'link'; url: string; children: Text[] };
type Item = { type: string; children?: unknown[] };

export interface Section {
  heading: string | null;
  body: Item[];
  metrics: Metric[];
  tables?: { rows: { children: Inline[] }[][] }[];
}

/** A stretch of text with the same marks throughout; `metric` is the figure that it belongs to, `url` that of its link. */
export type Piece = Omit<Text, 'type'> & { url?: string; metric?: Metric };

/** The heading of a section. */
export const headingPieces = (section: Section): Piece[] =>
  cut(
    [{ text: section.heading ?? '' }],
    at(section, (place) => isProse(place) && place.paragraph === 0),
    0,
  );

/** Block `nth` of a section, from 1: one line, or one for each item of a list. */
export function blockPieces(section: Section, nth: number): Piece[][] {
  const block = section.body[nth - 1];
  if (!block || block.type === 'image') return [];
  const figures = at(section, (place) => isProse(place) && place.paragraph === nth);
  let from = 0;
  return linesOf(block).map((line) => {
    const pieces = cut(line, figures, from);
    from += lengthOf(line) + 1;
    return pieces;
  });
}

/** A cell of a table; all three are counted from 1, the rows of the header among them. */
export function cellPieces(section: Section, table: number, row: number, column: number): Piece[] {
  const children = section.tables?.[table - 1]?.rows[row - 1]?.[column - 1]?.children ?? [];
  const isHere = (place: Place) =>
    !isProse(place) && place.table === table && place.row === row && place.column === column;
  return cut(textsOf(children), at(section, isHere), 0);
}

type Stretch = { start: number; end: number; metric: Metric };

const isProse = (place: Place): place is Prose => 'paragraph' in place;

function at({ metrics }: Section, isHere: (place: Place) => boolean): Stretch[] {
  return metrics.flatMap((metric) => {
    const { place } = metric;
    return place && isHere(place) ? [{ start: place.start, end: place.end, metric }] : [];
  });
}

/** The lines of a block, each as texts that know their link. */
function linesOf(block: Item): Piece[][] {
  if (block.type !== 'list') return [textsOf((block.children ?? []) as Inline[])];
  return ((block.children ?? []) as Item[]).flatMap((item) =>
    item.type === 'list' ? linesOf(item) : [textsOf((item.children ?? []) as Inline[])],
  );
}

const textsOf = (nodes: Inline[]): Piece[] =>
  nodes.flatMap((node) =>
    node.type === 'link'
      ? node.children.map((one) => ({ ...plain(one), url: node.url }))
      : [plain(node)],
  );

const plain = ({ type: _type, ...rest }: Text): Piece => rest;

const lengthOf = (pieces: Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Cuts texts where a figure begins or ends. `from` is where they begin in the text of their block. */
function cut(texts: Piece[], figures: Stretch[], from: number): Piece[] {
  let start = from;
  return texts.flatMap((piece) => {
    const [first, last] = [start, start + piece.text.length];
    start = last;
    const inside = figures
      .flatMap((one) => [one.start, one.end])
      .filter((one) => one > first && one < last);
    const ends = [first, ...[...new Set(inside)].sort((a, b) => a - b), last];
    return ends.slice(1).map((end, nth) => {
      const begin = ends[nth] as number;
      const own = figures.find((one) => one.start <= begin && end <= one.end && begin < end);
      const text = piece.text.slice(begin - first, end - first);
      return { ...piece, text, ...(own && { metric: own.metric }) };
    });
  });
}

/** Pieces with each figure as one group, across bold and plain text. */
export function grouped(pieces: Piece[]): { metric?: Metric; pieces: Piece[] }[] {
  const groups: { metric?: Metric; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.metric === piece.metric) last.pieces.push(piece);
    else groups.push({ ...(piece.metric && { metric: piece.metric }), pieces: [piece] });
  }
  return groups;
}

/** What a program reads of a figure: its number, or both ends of a range. */
export const valueOf = ({ value, min, max }: Metric): string =>
  String(value ?? `${min ?? ''}/${max ?? ''}`);

/** Pieces as HTML, each figure a `<data>`. For frameworks see `figures-react.ts`. */
export const toHtml = (pieces: Piece[]): string =>
  grouped(pieces)
    .map(({ metric, pieces: own }) => {
      const inner = own.map(pieceHtml).join('');
      if (!metric) return inner;
      return `<data value="${escape(valueOf(metric))}" title="${escape(metric.label)}">${inner}</data>`;
    })
    .join('');

function pieceHtml({ text, url, bold, italic }: Piece): string {
  const strong = bold ? `<strong>${escape(text)}</strong>` : escape(text);
  const styled = italic ? `<em>${strong}</em>` : strong;
  return url === undefined ? styled : `<a href="${escape(safeUrl(url))}">${styled}</a>`;
}

/** No address that runs. */
export const safeUrl = (url: string) =>
  /^(https?:|mailto:|tel:|[/#?.])/i.test(url.trim()) ? url : '#';

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
