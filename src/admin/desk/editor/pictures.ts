import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { newKey } from '../new-key';
import { schema } from '../schema';
import { element, type Say } from './element';

/** Uploads a picture to the media library. Returns its address there. */
export type Upload = (file: File) => Promise<string | null>;

const picturesIn = (files: FileList | undefined): File[] =>
  [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** The places of pictures whose upload is under way. They move with the text that is typed meanwhile. */
type Waiting = DecorationSet;
type Change = { add: object; position: number } | { remove: object };

const key = new PluginKey<Waiting>('pictures');

/** Uploads pictures that are dropped or pasted, and inserts them where they were dropped. */
export const pictures = (upload: Upload, say: Say) =>
  new Plugin<Waiting>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, waiting) => changed(waiting.map(tr.mapping, tr.doc), tr, say),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDrop(view, event) {
        const files = picturesIn(event.dataTransfer?.files);
        // A browser also makes a file of a picture that is dragged within the desk. That picture is moved, not
        // uploaded.
        if (files.length === 0 || view.dragging) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        void placeAll(view, files, at ?? view.state.selection.head, upload);
        return true;
      },
      handlePaste(view, event) {
        const files = picturesIn(event.clipboardData?.files);
        if (files.length === 0 || event.clipboardData?.getData('text/html')) return false;
        void placeAll(view, files, view.state.selection.head, upload);
        return true;
      },
    },
  });

function changed(waiting: Waiting, tr: Transaction, say: Say): Waiting {
  const change = tr.getMeta(key) as Change | undefined;
  if (!change) return waiting;
  if ('remove' in change) return waiting.remove(found(waiting, change.remove));
  const box = () => element('div', 'zs-box', say('desk.photo.uploading'));
  return waiting.add(tr.doc, [
    Decoration.widget(change.position, box, { id: change.add, side: 1 }),
  ]);
}

const found = (waiting: Waiting, id: object) =>
  waiting.find(undefined, undefined, (spec) => spec.id === id);

/**
 * Inserts pictures after the block at a position, in order. The place moves with changes of the text during the upload.
 */
export async function placeAll(
  view: EditorView,
  files: readonly File[],
  position: number,
  upload: Upload,
): Promise<void> {
  const id = {};
  const at = afterBlock(view.state.doc.resolve(position), view.state.doc);
  view.dispatch(view.state.tr.setMeta(key, { add: id, position: at } satisfies Change));
  for (const file of files) {
    const image = await upload(file);
    if (image && !view.isDestroyed) place(view, image, id);
  }
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, { remove: id } satisfies Change));
}

function place(view: EditorView, image: string, id: object): void {
  const { doc, tr } = view.state;
  const [waiting] = found(key.getState(view.state)!, id);
  // If the block before the picture was deleted meanwhile, the picture goes to the cursor.
  const at = waiting?.from ?? view.state.selection.head;
  const photo = schema.nodes.photo!.createAndFill({ component: { key: newKey(), image } })!;
  tr.insert(afterBlock(doc.resolve(Math.min(at, doc.content.size)), doc), photo);
  view.dispatch(tr.scrollIntoView());
}

/**
 * Returns the position after the block at a position. In the lines above or below the sections, returns the start or
 * end of the text.
 */
export function afterBlock(
  $at: ReturnType<EditorView['state']['doc']['resolve']>,
  doc: EditorView['state']['doc'],
): number {
  let [first, last, passed] = [-1, 0, 0];
  doc.forEach((node, position) => {
    if (node.type === schema.nodes.heading && first < 0) first = position + node.nodeSize;
    if (!node.type.name.startsWith('report_') && node.type !== schema.nodes.credit) {
      last = position + node.nodeSize;
    }
  });
  passed = $at.depth > 0 ? $at.after(1) : $at.pos;
  return Math.max(Math.max(first, 0), Math.min(passed, last));
}
