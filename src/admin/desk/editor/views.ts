import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { words } from '../../../domain/version/words';

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Where a picture is fetched: a path is one of this server. */
const pictureAddress = (address: string): string =>
  address.startsWith('/') ? new URL(address, window.location.origin).href : address;

/** An element of the page with a class and a text. */
function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A picture in its place, with the lines that belong to it under it. */
const photoView: NodeViewConstructor = (node): NodeView => {
  const dom = element('figure', 'zs-photo');
  const image = document.createElement('img');
  const contentDOM = element('div', 'zs-photo-lines');
  dom.append(image, contentDOM);
  const show = ({ attrs }: Node) => {
    const address = String(attrs.component?.image ?? '');
    image.src = pictureAddress(address);
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

/** What the desk has no form of its own for stands in its place, by what it says. */
const boxView =
  (say: Say, name: (node: Node) => string, label: string): NodeViewConstructor =>
  (node): NodeView => {
    const dom = element('div', `zs-box zs-box-${node.type.name}`);
    dom.contentEditable = 'false';
    dom.append(element('span', 'zs-box-label', say(label)), element('span', '', ` ${name(node)}`));
    const table = tableOf(node.attrs.component?.rows);
    if (table) dom.append(table);
    return { dom };
  };

/** The rows of a table as one; null where there are none. */
function tableOf(rows: unknown): HTMLElement | null {
  if (!Array.isArray(rows)) return null;
  const table = element('table', '');
  for (const row of rows) {
    const line = element('tr', '');
    for (const cell of Array.isArray(row) ? row : [])
      line.append(element('td', '', words(cell) ?? ''));
    table.append(line);
  }
  return table;
}

const said = ({ attrs }: Node): string => {
  const { rows: _rows, header: _header, after: _after, ...rest } = attrs.component ?? attrs.block;
  return words(rest) ?? '';
};

/** How the nodes that are more than text are shown. */
export const viewsIn = (say: Say): Record<string, NodeViewConstructor> => ({
  photo: photoView,
  loose: boxView(say, said, 'desk.box.loose'),
  carried: boxView(say, said, 'desk.box.carried'),
  block_carried: boxView(say, said, 'desk.box.carried'),
});
