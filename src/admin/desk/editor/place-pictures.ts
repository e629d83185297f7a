import { PluginKey } from 'prosemirror-state';
import type { DecorationSet, EditorView } from 'prosemirror-view';
import { newKey } from '../new-key';
import { schema } from '../schema';

/** Uploads a picture to the media library. Returns its address there. */
export type Upload = (file: File) => Promise<string | null>;

/** The places of pictures whose upload is under way. They move with the text that is typed meanwhile. */
export type Waiting = DecorationSet;
/** What happens to the places that wait for a picture. */
export type Change = { add: object; position: number } | { remove: object };

/** The plugin that holds these places. */
export const key = new PluginKey<Waiting>('pictures');

/** Returns where a picture that is being uploaded belongs now. */
export const found = (waiting: Waiting, id: object) =>
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
