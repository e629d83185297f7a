import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { ALL_SLOTS } from '../../../domain/desk/slots';
import { schema } from '../schema';
import { decorated } from './decorated';

const SLOTS = new Set(ALL_SLOTS.map(({ type }) => type));

/** Shows before each line that exists only once what it is for, and marks an empty heading as a heading. */
export const hints = (say: (key: string) => string) => decorated((doc) => hintsOf(doc, say));

function hintsOf(doc: Node, say: (key: string) => string): DecorationSet {
  const found: Decoration[] = [];
  let isFirst = true;
  doc.descendants((node, position) => {
    const { name } = node.type;
    const isEmpty = node.content.size === 0;
    if (SLOTS.has(name)) found.push(hint(node, position, say(`desk.slot.${name}`)));
    if (node.type === schema.nodes.heading) {
      if (isEmpty) found.push(hint(node, position, say(isFirst ? 'desk.lead' : 'desk.untitled')));
      isFirst = false;
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, found);
}

const hint = (node: Node, position: number, text: string): Decoration =>
  Decoration.node(position, position + node.nodeSize, {
    'data-hint': text,
    // A screen reader must not announce an empty heading.
    ...(node.content.size === 0 && { class: 'zs-empty', role: 'presentation' }),
  });
