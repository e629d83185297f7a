import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { words } from '../../../domain/version/words';
import { shownAddress } from '../picture-addresses';
import { element, type Say } from './element';
import { componentView, isEditable } from './component-view';

/** Returns the address of a picture. A path is on this server. */
const pictureAddress = (address: string): string =>
  address.startsWith('/') ? new URL(address, window.location.origin).href : address;

/** Shows a picture in its place, with its lines below it. */
const photoView: NodeViewConstructor = (node): NodeView => {
  const dom = element('figure', 'zs-photo');
  const image = document.createElement('img');
  const contentDOM = element('div', 'zs-photo-lines');
  dom.append(image, contentDOM);
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
  photo: photoView,
  loose: boxView(say, said, 'desk.box.loose'),
  carried: (node, ...rest) =>
    (isEditable(node) ? componentView(say) : boxView(say, said, 'desk.box.carried'))(node, ...rest),
  block_carried: boxView(say, said, 'desk.box.carried'),
});
