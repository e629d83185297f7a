import { Fragment, Slice, type Node as Document } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { fromPastedHtml, fromPastedText, type Component, type Node } from '../../../domain/desk';
import { newKey } from '../new-key';
import { schema } from '../schema';
import { lastNode } from './last-node';
import { fileIn, giveFile } from './picture-file';
import type { Upload } from './place-pictures';
import { putBlocks, withoutEmptied } from './put-blocks';
import { isSlot } from './section-breaks';

/**
 * Reads text that is pasted from other programs with our own reader. Text that was copied in a desk keeps its figures
 * and quotes. Pictures that the text holds are uploaded; one that is elsewhere is a picture without a file.
 */
export const pasting = (onRefused: (error: unknown) => void, upload: Upload) =>
  new Plugin({
    appendTransaction: withoutEmptied,
    props: {
      handlePaste(view, event, copied) {
        const html = event.clipboardData?.getData('text/html') ?? '';
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (html.includes('data-pm-slice')) return putCopied(view, copied);
        if (!html && !text) return false;
        try {
          const nodes = (html ? fromPastedHtml(html) : fromPastedText(text)).map(withKey);
          insert(view, nodes, text);
          void uploadFiles(view, nodes, upload);
        } catch (error) {
          onRefused(error);
        }
        return true;
      },
    },
  });

/** A single block is put in its place by the editor itself. */
function putCopied(view: EditorView, copied: Slice): boolean {
  if (copied.content.childCount < 2) return false;
  view.dispatch(asPaste(putBlocks(view.state, copied)));
  return true;
}

/** Gives pictures and tables their keys. By its key, the place of a picture is found once its file is uploaded. */
const withKey = (node: Node): Node => {
  if (node.type !== 'photo' && node.type !== 'carried') return node;
  const component = { ...(node.attrs?.component as Component), key: newKey() };
  return { ...node, attrs: { ...node.attrs, component } };
};

async function uploadFiles(view: EditorView, nodes: Node[], upload: Upload): Promise<void> {
  for (const { type, attrs } of nodes) {
    const file = type === 'photo' ? fileIn(String(attrs?.source)) : null;
    const { key } = (attrs?.component ?? {}) as Component;
    if (file) await giveFile(view, () => photoWith(view.state.doc, key), file, upload);
  }
}

const photoWith = (doc: Document, key: string | undefined): number | undefined =>
  lastNode(doc, ({ type, attrs }) => type === schema.nodes.photo && attrs.component?.key === key)
    ?.position;

function insert(view: EditorView, pasted: Node[], text: string): void {
  const { tr, selection } = view.state;
  const { parent } = selection.$from;
  const isWords = /_/.test(parent.type.name);
  // A line such as the title takes words only. So the words of a list or a table are taken as the other program prints
  // them.
  const hasMore = pasted.some(
    ({ type }) => type === 'carried' || (isSlot(parent) && type === 'list'),
  );
  if (isWords && hasMore) return view.dispatch(tr.insertText(text.trim().replace(/\s+/g, ' ')));
  const nodes = isWords ? pasted.filter(({ type }) => type !== 'photo') : pasted;
  const isLine = parent.isTextblock && (isWords || nodes.length < 2);
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
    const slice = new Slice(Fragment.from(blocks), open(nodes[0]), open(nodes.at(-1)));
    return view.dispatch(asPaste(putBlocks(view.state, slice)));
  }
  view.dispatch(asPaste(tr));
}

const asPaste = (tr: Transaction) => tr.scrollIntoView().setMeta('uiEvent', 'paste');

const wordsIn = ({ text = '', content = [] }: Node): string => text + content.map(wordsIn).join('');
