import { Plugin, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { element, type Say } from './element';
import { found, key, placeAll, type Change, type Upload, type Waiting } from './place-pictures';

const picturesIn = (files: FileList | undefined): File[] =>
  [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));

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
