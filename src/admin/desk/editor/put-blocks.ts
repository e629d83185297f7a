import { Slice, type Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { isFlow, isHeading, isSlot } from './section-breaks';

/**
 * Replaces the selection with what was copied. A heading among several blocks begins a section wherever it is put: it
 * does not become words of the paragraph with the cursor. A line that exists only once takes the words of all blocks.
 */
export function putBlocks({ tr, selection }: EditorState, copied: Slice): Transaction {
  const { $from, empty } = selection;
  const { content, openStart, openEnd } = copied;
  if (content.childCount < 2) return tr.replaceSelection(copied);
  if (isSlot($from.parent)) return tr.insertText(content.textBetween(0, content.size, ' '));
  const isOpen = (node: Node | null) => (isHeading(node) ? 0 : 1);
  const slice = new Slice(
    content,
    openStart * isOpen(content.firstChild),
    openEnd * isOpen(content.lastChild),
  );
  const isBefore = empty && $from.depth === 1 && $from.parentOffset === 0 && slice.openStart === 0;
  // Before the first words of a block, it would leave an empty block of that kind.
  if (isBefore && $from.parent.content.size > 0)
    return tr.replaceRange($from.before(), $from.before(), slice);
  return tr.replaceSelection(slice);
}

/**
 * Removes the heading that is left without words when a section is cut out. The section takes its key along, so its
 * translation follows it to where it is pasted.
 */
export function withoutEmptied(
  transactions: readonly Transaction[],
  { selection: before }: EditorState,
  { selection: { $from }, doc, tr }: EditorState,
): Transaction | null {
  const isCut = transactions.some((one) => one.getMeta('uiEvent') === 'cut');
  if (!isCut || before.$from.sameParent(before.$to)) return null;
  if (!isHeading($from.parent) || $from.parent.content.size > 0) return null;
  const isFirst = !isFlow(doc.resolve($from.before()).nodeBefore);
  return isFirst ? null : tr.delete($from.before(), $from.after());
}
