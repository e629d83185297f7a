import { Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { fromPastedHtml, fromPastedText, type Node } from '../../../domain/desk';
import { schema } from '../schema';

/**
 * Reads text that is pasted from other programs with our own reader. Text that was copied in a desk is inserted
 * unchanged.
 */
export const pasting = (onRefused: (error: unknown) => void) =>
  new Plugin({
    props: {
      handlePaste(view, event) {
        const html = event.clipboardData?.getData('text/html') ?? '';
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (html.includes('data-pm-slice') || (!html && !text)) return false;
        try {
          insert(view, html ? fromPastedHtml(html) : fromPastedText(text), text);
        } catch (error) {
          onRefused(error);
        }
        return true;
      },
    },
  });

function insert(view: EditorView, nodes: Node[], text: string): void {
  const { tr, selection } = view.state;
  const { parent } = selection.$from;
  const isLine = parent.isTextblock && (/_/.test(parent.type.name) || nodes.length < 2);
  if (isLine && nodes.every(({ type }) => type === 'paragraph' || type === 'heading')) {
    // A line that exists only once, or the inside of a paragraph, accepts words only.
    const inside = parent.type.name === 'paragraph' ? (nodes[0]?.content ?? []) : null;
    if (inside)
      tr.replaceSelection(
        new Slice(Fragment.from(inside.map((one) => schema.nodeFromJSON(one))), 0, 0),
      );
    else tr.insertText(nodes.map(wordsIn).join(' ') || text.trim());
  } else {
    const blocks = nodes.map((node) => schema.nodeFromJSON(node));
    const open = (node: Node | undefined) => (node?.type === 'paragraph' ? 1 : 0);
    tr.replaceSelection(new Slice(Fragment.from(blocks), open(nodes[0]), open(nodes.at(-1))));
  }
  view.dispatch(tr.scrollIntoView().setMeta('uiEvent', 'paste'));
}

const wordsIn = ({ text = '', content = [] }: Node): string => text + content.map(wordsIn).join('');
