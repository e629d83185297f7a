import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { newKey } from '../new-key';
import { schema } from '../schema';
import type { Seat } from '../checks/seats';
import { stretchesOf } from './stretches';

/**
 * Keeps the rules of a manuscript after typing, pasting or dropping: it begins with a section, and no two sections,
 * pictures or figures have the same key.
 */
export const tidy = new Plugin({
  appendTransaction(transactions, _old, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    beginWithSection(doc, tr);
    if (!isOnlyWords(transactions, doc)) {
      separateNodes(tr);
      separateFigures(tr);
    }
    return tr.docChanged ? tr : null;
  },
});

/**
 * Returns whether the change is typed or deleted text outside of figures, which repeats no key. So most key presses do
 * not look at all figures.
 */
function isOnlyWords(transactions: readonly Transaction[], doc: Node): boolean {
  const changed: Seat[] = [];
  const maps = transactions.flatMap(({ mapping }) => mapping.maps);
  for (const map of maps) map.forEach((_, __, from, to) => changed.push({ from, to }));
  const [words] = changed;
  if (!words || maps.length > 1 || changed.length > 1) return false;
  const { parent } = doc.resolve(words.from);
  if (!parent.inlineContent || doc.resolve(words.to).parent !== parent) return false;
  // A figure next to the words may have been cut in two.
  const end = Math.min(doc.content.size, words.to + 1);
  return !doc.rangeHasMark(words.from - 1, end, schema.marks.figure!);
}

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

/** Makes keys unique. The second node with a key is a copy, and a new node has no key. Both get a new one. */
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
 * Makes the keys of figures unique: a figure has one place. The same words elsewhere are a copy; other words are the
 * rest of a split figure. Words are compared only if two keys are equal.
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
