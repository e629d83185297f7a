import type { EditorView } from 'prosemirror-view';
import type { Upload } from './place-pictures';

/** Uploads a file and gives it to the picture that `position` finds. The picture may have moved or gone meanwhile. */
export async function giveFile(
  view: EditorView,
  position: () => number | undefined,
  file: File,
  upload: Upload,
): Promise<void> {
  const image = await upload(file);
  const at = view.isDestroyed ? undefined : position();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (!image || at === undefined || !node) return;
  const component = { ...node.attrs.component, image };
  view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, component }));
}

/** The formats that browsers show. */
const EMBEDDED = /^data:(image\/(png|jpeg|gif|webp));base64,/i;

/** Returns the file of a picture whose address holds it (`data:`), or null. A page may load no such address itself. */
export function fileIn(source: string): File | null {
  const [head = '', type = '', ending = ''] = EMBEDDED.exec(source) ?? [];
  if (head === '') return null;
  try {
    const bytes = Uint8Array.from(atob(source.slice(head.length)), (one) => one.charCodeAt(0));
    return new File([bytes], `picture.${ending.toLowerCase()}`, { type: type.toLowerCase() });
  } catch {
    return null;
  }
}
