import type { Node } from './bundle';
import { formatOf } from './nodes';
import { isElement, type Element } from './xml';

const FIGURE = 'fig-';

/**
 * Returns the id of a figure's code. The ids in files are `fig-KEY` for figures, `lb1` and `pb2` for breaks; formats
 * have their own id.
 */
export const figureId = (key: string): string => `${FIGURE}${key}`;

/** Returns a function that numbers the breaks of a unit, because ids must be unique. */
export function breakIds(): (of: 'line' | 'block') => string {
  let count = 0;
  return (of) => `${of === 'line' ? 'lb' : 'pb'}${(count += 1)}`;
}

/** Returns the node of a code that encloses no text. If a tool made up the code itself, only its words are kept. */
function standing(id: string, text: string): Node[] {
  if (id.startsWith(FIGURE)) return [{ type: 'figure', key: id.slice(FIGURE.length), text }];
  if (/^lb\d+$/.test(id)) return [{ type: 'break', of: 'line' }];
  if (/^pb\d+$/.test(id)) return [{ type: 'break', of: 'block' }];
  return text === '' ? [] : [text];
}

/** Elements that are one code. If they can contain native code, only their id is read. */
const CODES = new Set(['x', 'ph', 'it']);
/** Elements that open and close a code separately (XLIFF 1.2 §2.5, 2.0 §4.2.3). */
const OPENING = new Set(['bx', 'bpt', 'sc']);
const CLOSING = new Set(['ex', 'ept', 'ec']);

/** `ref` is the value that an opening and its closing code share. */
type Edge = { edge: 'open' | 'close'; id: string; ref: string };

/** Returns the nodes of a source or target in XLIFF 1.2 or 2.0, whichever of their codes a tool has used. */
export function nodesOfElement(element: Element): Node[] {
  return nested(piecesOf(element));
}

/** Joins the nodes of the segments that a tool made from one unit. */
export function joinSegments(segments: readonly Element[], spaced: boolean): Node[] {
  const all = segments.map(piecesOf);
  return nested(
    all.flatMap((pieces, at) => [
      ...(at > 0 && spaced ? space(all[at - 1]!, pieces) : []),
      ...pieces,
    ]),
  );
}

type Piece = Node | Edge;

/**
 * Returns a space if one is missing between two segments. Chinese sentences have no space between them, so a tool that
 * splits them may leave none in English.
 */
function space(before: readonly Piece[], after: readonly Piece[]): string[] {
  const ends = isWordsLike(before.at(-1), /[.!?…”"'’)]$/);
  const begins = isWordsLike(after[0], /^[\p{L}\p{N}“"'‘(]/u);
  return ends && begins ? [' '] : [];
}

/** Whether a piece is text of this form, or a code that represents words. */
const isWordsLike = (piece: Piece | undefined, form: RegExp): boolean =>
  typeof piece === 'string' ? form.test(piece) : piece !== undefined && !isBreak(piece);

const isBreak = (piece: Piece) =>
  typeof piece === 'object' && 'type' in piece && piece.type === 'break';

function piecesOf(element: Element): Piece[] {
  if (hasSegments(element)) return segmentsIn(element);
  return element.children.flatMap((child) => (isElement(child) ? pieceOf(child) : [child]));
}

/** `<mrk mtype="seg">`: a tool has split the unit (XLIFF 1.2 §2.5.6). */
const isSegment = (child: Element | string): child is Element =>
  isElement(child) && child.name === 'mrk' && child.attributes.mtype === 'seg';
const hasSegments = (element: Element) => element.children.some(isSegment);

/**
 * Returns the pieces of a unit that was split. A space is added between two segments if nothing else separates them.
 */
function segmentsIn(element: Element): Piece[] {
  const found: Piece[] = [];
  let previous: Piece[] | null = null;
  for (const child of element.children) {
    if (isSegment(child)) {
      const pieces = piecesOf(child);
      found.push(...(previous ? space(previous, pieces) : []), ...pieces);
      previous = pieces;
    } else if (child !== '') {
      found.push(...(isElement(child) ? pieceOf(child) : [child]));
      previous = null;
    }
  }
  return found;
}

function pieceOf(element: Element): Piece[] {
  const { name, attributes } = element;
  const { id = '', rid, startRef } = attributes;
  if (name === 'cp') return [characterOf(attributes.hex)];
  if (CODES.has(name)) return standing(id, equivalentOf(element));
  if (OPENING.has(name)) return [{ edge: 'open', id, ref: rid ?? id }];
  if (CLOSING.has(name)) return [{ edge: 'close', id, ref: startRef ?? rid ?? id }];
  const children = nested(piecesOf(element));
  return isFormat(name, id) ? [{ type: 'format', id, children }] : children;
}

const isFormat = (name: string, id: string) =>
  (name === 'g' || name === 'pc') && formatOf(id) !== null;

/** `equiv-text` in 1.2, `equiv` in 2.0. */
const equivalentOf = ({ attributes }: Element) =>
  attributes['equiv-text'] ?? attributes.equiv ?? '';

/** Returns a character that XML cannot hold, from its hexadecimal number (XLIFF 2.0 §4.2.3.1). */
const characterOf = (hex = '') => String.fromCodePoint(Number.parseInt(hex, 16) || 0x20);

/** Turns codes that open and close separately into nodes that contain everything between them. */
function nested(pieces: readonly Piece[]): Node[] {
  const root: Node[] = [];
  const open: Open[] = [{ id: '', ref: '', children: root }];
  for (const piece of pieces) {
    if (typeof piece === 'string' || 'type' in piece) open.at(-1)!.children.push(piece);
    else if (piece.edge === 'open') open.push({ ...piece, children: [] });
    else if (open.some(({ ref }, at) => at > 0 && ref === piece.ref)) close(open, piece.ref);
  }
  while (open.length > 1) close(open, open.at(-1)!.ref);
  return root;
}

type Open = { id: string; ref: string; children: Node[] };

function close(open: Open[], ref: string): void {
  for (;;) {
    const { id, children, ref: closed } = open.pop()!;
    const isOurs = formatOf(id) !== null;
    open
      .at(-1)!
      .children.push(...(isOurs ? [{ type: 'format' as const, id, children }] : children));
    if (closed === ref) return;
  }
}
