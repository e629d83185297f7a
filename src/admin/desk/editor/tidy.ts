import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { newKey } from '../new-key';
import { schema } from '../schema';
import type { Seat } from '../checks/seats';
import { stretchesOf } from './stretches';

/**
 * Keeps what a manuscript promises whatever is typed, pasted or dropped: it begins with a section, and no two sections, pictures
 * or figures have one key.
 */
export const tidy = new Plugin({
  appendTransaction(transactions, _old, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    beginWithSection(doc, tr);
    separateNodes(tr);
    separateFigures(tr);
    return tr.docChanged ? tr : null;
  },
});

function beginWithSection(doc: Node, tr: Transaction): void {
  let at = 0;
  for (let child = 0; child < doc.childCount; child += 1) {
    const node = doc.child(child);
    if (node.type === schema.nodes.heading) return;
    if (!node.type.name.startsWith('report_')) break;
    at += node.nodeSize;
  }
  tr.insert(at, schema.nodes.heading!.create({ key: newKey() }));
}

/** The second of two with one key was copied; what is new has none. */
function separateNodes(tr: Transaction): void {
  const taken = new Set<string>();
  tr.doc.forEach((node, position) => {
    const { name } = node.type;
    if (name !== 'heading' && name !== 'photo' && name !== 'carried') return;
    const key = (name === 'heading' ? node.attrs.key : node.attrs.component?.key) as string | null;
    if (key && !taken.has(key)) return void taken.add(key);
    const own = newKey();
    taken.add(own);
    const attrs =
      name === 'heading' ? { key: own } : { component: { ...node.attrs.component, key: own } };
    tr.setNodeMarkup(position, null, { ...node.attrs, ...attrs });
  });
}

/**
 * A figure stands in one place. What says the same elsewhere is a copy; other words are what a split left over. Words are read
 * only where two have one key: this runs at each key that is typed, over all figures.
 */
function separateFigures(tr: Transaction): void {
  const taken = new Map<string, Seat>();
  for (const { mark, from, to } of stretchesOf(tr.doc, 'figure')) {
    const { record } = mark.attrs as { record: { key?: string } };
    const known = record.key ? taken.get(record.key) : undefined;
    if (record.key && !known) {
      taken.set(record.key, { from, to });
      continue;
    }
    const isCopy =
      !known || tr.doc.textBetween(known.from, known.to) === tr.doc.textBetween(from, to);
    if (!isCopy) continue;
    const copy = mark.type.create({ record: { ...record, key: newKey() } });
    tr.removeMark(from, to, mark).addMark(from, to, copy);
  }
}
