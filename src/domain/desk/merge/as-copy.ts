import type { Mark, Node } from '../manuscript';

/**
 * Returns nodes that stand beside another version of themselves, with records and components of their own: they lose
 * their keys, and get new ones when they are saved. With one key, a quote would have the words of both versions.
 */
export const asCopy = (nodes: readonly Node[]): Node[] => nodes.map(copied);

function copied(node: Node): Node {
  return {
    ...node,
    ...(node.attrs && { attrs: withoutKey(node.attrs, 'component') }),
    ...(node.marks && { marks: node.marks.map(ownRecord) }),
    ...(node.content && { content: asCopy(node.content) }),
  };
}

const ownRecord = (mark: Mark): Mark =>
  mark.attrs ? { ...mark, attrs: withoutKey(mark.attrs, 'record') } : mark;

/** Removes the key of what an attribute holds: a record of a mark, or a component of a node. */
function withoutKey(attrs: Record<string, unknown>, name: string): Record<string, unknown> {
  const held = attrs[name] as { key?: string } | undefined;
  if (held?.key === undefined) return attrs;
  const { key: _key, ...own } = held;
  return { ...attrs, [name]: own };
}
