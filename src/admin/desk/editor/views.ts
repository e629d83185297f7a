import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { words } from '../../../domain/version/words';
import { shownAddress } from '../picture-addresses';
import { schema } from '../schema';
import { coverAsPhoto, photoAsCover } from './cover';
import { element, type Say } from './element';
import { looseView } from './loose-view';
import { componentView, isEditable } from './component-view';

/** Returns the address of a picture. A path is on this server. */
const pictureAddress = (address: string): string =>
  address.startsWith('/') ? new URL(address, window.location.origin).href : address;

/** Shows a picture in its place, with its lines below it, and a button that makes it the cover or puts it back. */
const pictureView =
  (say: Say): NodeViewConstructor =>
  (node, view, position): NodeView => {
    const isCover = node.type === schema.nodes.report_cover;
    const dom = element('figure', isCover ? 'zs-photo zs-cover' : 'zs-photo');
    const image = document.createElement('img');
    const contentDOM = element('div', 'zs-photo-lines');
    const button = element(
      'button',
      'zs-photo-use',
      say(isCover ? 'desk.cover.leave' : 'desk.cover.use'),
    );
    const tools = element('div', 'zs-photo-tools');
    tools.contentEditable = 'false';
    if (isCover) tools.append(element('strong', '', say('desk.cover')));
    tools.append(button);
    button.addEventListener('click', () => {
      const at = position();
      if (at === undefined || !view.editable) return;
      view.dispatch(isCover ? coverAsPhoto(view.state) : photoAsCover(view.state, at));
      // The button is gone with its picture. Keys such as undo must still reach the manuscript.
      view.focus();
    });
    dom.append(image, tools, contentDOM);
    const show = ({ attrs }: Node) => {
      const address = String(attrs.component?.image ?? '');
      image.src = pictureAddress(shownAddress(address));
      image.hidden = address === '';
      image.alt = '';
    };
    show(node);
    return {
      dom,
      contentDOM,
      update: (next) => next.type === node.type && (show(next), true),
      stopEvent: ({ target }) => target === button,
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    };
  };

/** Shows a node that the desk cannot edit as a box with its text. */
const boxView =
  (say: Say, name: (node: Node) => string, label: string): NodeViewConstructor =>
  (node): NodeView => {
    const dom = element('div', `zs-box zs-box-${node.type.name}`);
    dom.contentEditable = 'false';
    dom.append(element('span', 'zs-box-label', say(label)), element('span', '', ` ${name(node)}`));
    return { dom };
  };

const said = ({ attrs }: Node): string => {
  const { rows: _rows, header: _header, after: _after, ...rest } = attrs.component ?? attrs.block;
  return words(rest) ?? '';
};

/** The views of nodes that are more than text. */
export const viewsIn = (say: Say): Record<string, NodeViewConstructor> => ({
  photo: pictureView(say),
  report_cover: pictureView(say),
  loose: looseView,
  carried: (node, ...rest) =>
    (isEditable(node) ? componentView(say) : boxView(say, said, 'desk.box.carried'))(node, ...rest),
  block_carried: boxView(say, said, 'desk.box.carried'),
});
