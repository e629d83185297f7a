import type { Inline, Text } from '../../report';
import type { Node } from './bundle';

type Break = Extract<Node, { type: 'break' }>;
/** An inline node, or a break between two of them. */
export type Piece = Inline | Break;

const isBreak = (piece: Piece): piece is Break => piece.type === 'break';

/** Builds links. A link holds only text, so if its words contain breaks, each line gets its own link. */
export function linked(url: string, inside: Piece[]): Piece[] {
  return parts(inside, isBreak).flatMap((part): Piece[] => {
    const [first] = part;
    if (first && isBreak(first)) return [first];
    return [{ type: 'link', url, children: merged(part as Inline[]) as Text[] }];
  });
}

/** Splits pieces into runs. Each separating piece is a run of its own. */
function parts(pieces: Piece[], separates: (piece: Piece) => boolean): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const joins = last && !separates(piece) && !separates(last[0]!);
    if (joins) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

/** Splits pieces at the breaks of a kind. */
export function split(pieces: Piece[], of: Break['of']): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isBreak(piece) && piece.of === of) found.push([]);
    else found.at(-1)?.push(piece);
  }
  return found;
}

/** Joins neighbours that look the same. */
export function merged(inlines: Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && looksAlike(last, inline)) {
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.type === 'link' || inline.text !== '') found.push(inline);
  }
  return found.length > 0 ? found : [{ type: 'text', text: '' }];
}

const looksAlike = (a: Text, b: Text): boolean =>
  (['bold', 'italic', 'underline', 'strikethrough', 'code'] as const).every(
    (mark) => Boolean(a[mark]) === Boolean(b[mark]),
  );
