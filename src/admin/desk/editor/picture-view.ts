import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { shownAddress } from '../picture-addresses';
import { schema } from '../schema';
import { coverAsPhoto, figuresOf, photoAsCover } from './cover';
import { element, type Say } from './element';
import { giveFile } from './picture-file';
import type { Upload } from './place-pictures';

/** Returns the address of a picture. A path is on this server. */
const pictureAddress = (address: string): string =>
  address.startsWith('/') ? new URL(address, window.location.origin).href : address;

/**
 * Shows a picture in its place, with its lines below it. Buttons choose its file, and make it the cover or put it back
 * into the text. A picture without a file is said to have none.
 */
export const pictureView =
  (say: Say, upload: Upload, tell: (words: string) => void): NodeViewConstructor =>
  (first, view, position): NodeView => {
    const isCover = first.type === schema.nodes.report_cover;
    const dom = element('figure', isCover ? 'zs-photo zs-cover' : 'zs-photo');
    const image = document.createElement('img');
    const missing = element('p', 'zs-photo-missing', say('desk.photo.missing'));
    const contentDOM = element('div', 'zs-photo-lines');
    const tools = element('div', 'zs-photo-tools');
    tools.contentEditable = missing.contentEditable = 'false';
    const use = button(say(isCover ? 'desk.cover.leave' : 'desk.cover.use'), () => {
      const at = position();
      if (at === undefined) return;
      const lost = isCover ? 0 : figuresOf(view.state.doc.nodeAt(at)!);
      view.dispatch(isCover ? coverAsPhoto(view.state) : photoAsCover(view.state, at));
      if (lost > 0) tell(say('desk.cover.figures', { count: lost }));
      // The button is gone with its picture. Keys such as undo must still reach the manuscript.
      view.focus();
    });
    const choose = button('', () => chooser.click());
    const chooser = chooserOf((file) => {
      void giveFile(view, position, file, upload).then(() => view.isDestroyed || view.focus());
    });
    if (isCover) tools.append(element('strong', '', say('desk.cover')));
    tools.append(use, choose, chooser);
    dom.append(image, missing, tools, contentDOM);
    const show = ({ attrs }: Node) => {
      const address = String(attrs.component?.image ?? '');
      image.src = pictureAddress(shownAddress(address));
      image.hidden = address === '';
      image.alt = '';
      missing.hidden = address !== '';
      choose.textContent = say(address === '' ? 'desk.photo.choose' : 'desk.photo.replace');
    };
    show(first);
    return {
      dom,
      contentDOM,
      update: (next) => next.type === first.type && (show(next), true),
      stopEvent: ({ target }) => tools.contains(target as globalThis.Node),
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    };
  };

function button(text: string, onClick: () => void): HTMLElement {
  const made = element('button', 'zs-photo-use', text);
  made.addEventListener('click', onClick);
  return made;
}

function chooserOf(onFile: (file: File) => void): HTMLInputElement {
  const chooser = document.createElement('input');
  Object.assign(chooser, { type: 'file', accept: 'image/*', hidden: true });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) onFile(file);
    chooser.value = '';
  });
  return chooser;
}
