import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { COVER_SLOTS, PHOTO_SLOTS } from '../../../domain/desk/slots';
import { schema } from '../schema';
import { lastNode } from './last-node';
import { afterBlock } from './place-pictures';
import { stretchesOf } from './stretches';

/**
 * Makes the photo at a position the cover. A cover that there was takes the place of the photo. The caption of a cover
 * holds no figures, so those of the photo's caption lose their records.
 */
export function photoAsCover({ doc, tr }: EditorState, position: number): Transaction {
  const photo = doc.nodeAt(position)!;
  const before = coverIn(doc);
  const end = position + photo.nodeSize;
  if (before) tr.replaceWith(position, end, asPhoto(before.node));
  else tr.delete(position, end);
  const [from, to] = before
    ? [before.position, before.position + before.node.nodeSize]
    : [frontEnd(doc), frontEnd(doc)];
  return tr.replaceWith(from, to, asCover(photo));
}

/** Puts the cover into the text, as its first picture. */
export function coverAsPhoto({ doc, tr }: EditorState): Transaction {
  const { node, position } = coverIn(doc)!;
  tr.insert(afterBlock(doc.resolve(position), doc), asPhoto(node));
  return tr.delete(position, position + node.nodeSize);
}

/** Returns how many recorded figures the caption of a photo states. A cover belongs to no section and keeps none. */
export const figuresOf = (photo: Node): number =>
  new Set(stretchesOf(photo, 'figure').map(({ mark }) => mark.attrs.record?.key)).size;

const asCover = (photo: Node): Node =>
  withLines('report_cover', COVER_SLOTS, photo, { ...photo.attrs.component, after: 0 });

const asPhoto = (cover: Node): Node =>
  withLines('photo', PHOTO_SLOTS, cover, cover.attrs.component);

/** Makes a picture of another kind with the same lines. */
function withLines(
  type: string,
  slots: readonly { type: string }[],
  picture: Node,
  component: object,
): Node {
  const lines = slots.map((slot, at) => {
    const { textContent } = picture.child(at);
    return schema.node(slot.type, null, textContent ? [schema.text(textContent)] : []);
  });
  return schema.node(type, { component }, lines);
}

const coverIn = (doc: Node) => lastNode(doc, ({ type }) => type === schema.nodes.report_cover);

/** Returns the position after the lines above the sections. */
function frontEnd(doc: Node): number {
  const last = lastNode(doc, ({ type }) => type.name.startsWith('report_'));
  return last ? last.position + last.node.nodeSize : 0;
}
