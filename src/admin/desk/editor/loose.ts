import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Component } from '../../../domain/desk';
import { schema } from '../schema';
import { decorated } from './decorated';
import { cellsOf, states } from './table-words';

type Say = (key: string) => string;

/**
 * Says of each record without a place in the prose where its words are: in a table of its section, or nowhere. Only the
 * latter is a fault.
 */
export const looseRecords = (say: Say) => decorated((doc) => hintsOf(doc, say));

function hintsOf(doc: Node, say: Say): DecorationSet {
  const found: Decoration[] = [];
  let cells: string[] = [];
  doc.forEach((node, position) => {
    if (node.type === schema.nodes.heading) cells = [];
    else if (node.type === schema.nodes.carried) cells = [...cells, ...cellsOf(node)];
    else if (node.type === schema.nodes.loose) {
      const { list, component } = node.attrs as { list: string; component: Component };
      const { text = '' } = component;
      const isInTable = list === 'metrics' && states(cells, text);
      found.push(
        Decoration.node(position, position + node.nodeSize, {
          'data-hint': say(isInTable ? 'desk.box.in-table' : 'desk.box.loose'),
          ...(isInTable && { class: 'zs-in-table' }),
        }),
      );
    }
  });
  return DecorationSet.create(doc, found);
}
