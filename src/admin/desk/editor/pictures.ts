import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { newKey } from '../new-key';
import { schema } from '../schema';

/** Brings a picture to the media library; answers its address there. */
export type Upload = (file: File) => Promise<string | null>;

const picturesIn = (files: FileList | undefined): File[] =>
  [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** Pictures that are dropped or pasted go to the media library, and stand where they were dropped. */
export const pictures = (upload: Upload) =>
  new Plugin({
    props: {
      handleDrop(view, event) {
        const files = picturesIn(event.dataTransfer?.files);
        if (files.length === 0) return false;
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

/** Sets pictures after the block of a position, one after the other. */
export async function placeAll(
  view: EditorView,
  files: readonly File[],
  position: number,
  upload: Upload,
): Promise<void> {
  for (const file of files) {
    const image = await upload(file);
    if (image && !view.isDestroyed) place(view, image, position);
  }
}

function place(view: EditorView, image: string, position: number): void {
  const { doc, tr } = view.state;
  const $at = doc.resolve(Math.min(position, doc.content.size));
  const photo = schema.nodes.photo!.createAndFill({ component: { key: newKey(), image } })!;
  tr.insert(afterBlock($at, doc), photo);
  view.dispatch(tr.scrollIntoView());
}

/** After the block of a position; in the lines above the sections and below them, where the text begins or ends. */
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
