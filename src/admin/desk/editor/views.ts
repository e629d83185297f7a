import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { words } from '../../../domain/version/words';
import { element, type Say } from './element';
import { looseView } from './loose-view';
import { pictureView } from './picture-view';
import type { Upload } from './place-pictures';
import { componentView, isEditable } from './component-view';

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
export const viewsIn = (
  say: Say,
  upload: Upload,
  tell: (words: string) => void,
): Record<string, NodeViewConstructor> => ({
  photo: pictureView(say, upload, tell),
  report_cover: pictureView(say, upload, tell),
  loose: looseView,
  carried: (node, ...rest) =>
    (isEditable(node) ? componentView(say) : boxView(say, said, 'desk.box.carried'))(node, ...rest),
  block_carried: boxView(say, said, 'desk.box.carried'),
});
