import type { Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type Command } from 'prosemirror-state';
import { isFlow, isHeading, nodes } from './section-breaks';

/** Moves the block at the cursor up or down by one, together with its figures. */
export const moveBlock =
  (direction: -1 | 1): Command =>
  ({ selection, doc, tr }, dispatch) => {
    const { $from } = selection;
    const depth = selection instanceof NodeSelection ? 0 : $from.depth;
    const index = $from.index(0);
    const block = doc.child(index);
    const other = index + direction;
    const isMovable = (node: Node | null) => node && isFlow(node) && node.type !== nodes.credit;
    if (!isMovable(block) || isHeading(block) || !isMovable(doc.maybeChild(other))) return false;
    const position = depth > 0 ? $from.before(1) : $from.pos;
    const target =
      direction < 0 ? position - doc.child(other).nodeSize : position + doc.child(other).nodeSize;
    const first = doc.child(other);
    // A block may move above the heading of its section, but not above the first heading.
    if (direction < 0 && isHeading(first) && !isFlow(doc.maybeChild(other - 1))) return false;
    tr.delete(position, position + block.nodeSize).insert(target, block);
    const offset = selection.from - position;
    const place = tr.doc.resolve(target + offset);
    tr.setSelection(depth > 0 ? TextSelection.near(place) : NodeSelection.create(tr.doc, target));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
