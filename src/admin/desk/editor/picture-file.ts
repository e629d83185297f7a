import type { EditorView } from 'prosemirror-view';
import { embeddedIn } from '../../../domain/embedded';
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

/** Returns the file of a picture whose address holds it (`data:`), or null. A page may load no such address itself. */
export function fileIn(source: string): File | null {
  const embedded = embeddedIn(source);
  if (!embedded) return null;
  const { contentType, base64 } = embedded;
  try {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    return new File([bytes], `picture.${contentType.replace('image/', '')}`, { type: contentType });
  } catch {
    return null;
  }
}
