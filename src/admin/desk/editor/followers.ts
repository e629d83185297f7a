import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { schema } from '../schema';
import { componentOf, NOTED, textOf } from './insert-note';
import { cellsOf, states } from './table-words';

/** A block of the text, with the number of its section. */
interface Block {
  node: Node;
  position: number;
  section: number;
}

/** The key of the table that last stated a record, by the key of the record. */
type Tables = ReadonlyMap<unknown, unknown>;

/**
 * Lets notes and records follow to another section: a note the words that it is about, and the records of a table their
 * table. Where a heading comes between them, or one of them is moved, they would be faults.
 */
export const followers: Plugin<Tables> = new Plugin<Tables>({
  state: {
    init: (_, { doc }) => tablesIn(blocksOf(doc), new Map()),
    apply: (tr, before, _old, { doc }) =>
      tr.docChanged ? tablesIn(blocksOf(doc), before) : before,
  },
  appendTransaction: (_, before, state) =>
    isRearranged(before.doc, state.doc) ? follow(state) : null,
});

/** Whether blocks were added, removed or moved. What is typed into a block moves nothing. */
function isRearranged(before: Node, doc: Node): boolean {
  if (before.childCount !== doc.childCount) return true;
  let changed = 0;
  doc.forEach((node, _, index) => void (changed += node === before.child(index) ? 0 : 1));
  return changed > 1;
}

function follow(state: EditorState): Transaction | null {
  const { tr } = state;
  const blocks = blocksOf(state.doc);
  const tables = followers.getState(state)!;
  for (const block of blocks) {
    const leader = leaderOf(block, blocks, tables);
    if (!leader || leader.section === block.section) continue;
    const from = tr.mapping.map(block.position);
    tr.delete(from, from + block.node.nodeSize);
    tr.insert(tr.mapping.map(leader.position + leader.node.nodeSize), block.node);
  }
  return tr.docChanged ? tr : null;
}

function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  let section = 0;
  doc.forEach((node, position) => {
    if (node.type === schema.nodes.heading) section += 1;
    blocks.push({ node, position, section });
  });
  return blocks;
}

function tablesIn(blocks: readonly Block[], before: Tables): Tables {
  const loose = blocks.filter(isLoose);
  if (loose.length === 0) return before;
  const tables = new Map(before);
  for (const { node, section } of loose) {
    const { key, text } = componentOf(node);
    const table = blocks.find(
      (one) => one.section === section && states(cellsOf(one.node), String(text)),
    );
    if (table) tables.set(key, componentOf(table.node).key);
  }
  return tables;
}

const isLoose = ({ node: { type, attrs } }: Block): boolean =>
  type === schema.nodes.loose && attrs.list === 'metrics';

/** Returns what a block must be in one section with, or null if it belongs to nothing. */
function leaderOf(block: Block, blocks: readonly Block[], tables: Tables): Block | null {
  const { key, table, anchor } = componentOf(block.node);
  const isNote = block.node.attrs.list === 'notes';
  if (isNote && typeof anchor === 'string' && block.node.attrs.isAnchored) {
    return wordsOf(anchor, block, blocks);
  }
  const wanted = isLoose(block) ? tables.get(key) : isNote ? table : undefined;
  const found = blocks.filter(
    ({ node }) => node.attrs.list === 'tables' && componentOf(node).key === wanted,
  );
  return typeof wanted === 'string' && found.length === 1 ? found[0]! : null;
}

/** Returns the block with the words of a note: the one in its own section, or the only one in the others. */
function wordsOf(anchor: string, { section }: Block, blocks: readonly Block[]): Block | null {
  const found = blocks.filter(({ node }) => NOTED.has(node.type) && textOf(node).includes(anchor));
  const own = found.find((one) => one.section === section);
  return own ?? (found.length === 1 ? found[0]! : null);
}
