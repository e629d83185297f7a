import type { Node } from 'prosemirror-model';

/** Returns the last block of a manuscript that passes a test, and its position. Null if there is none. */
export function lastNode(
  doc: Node,
  test: (node: Node) => boolean,
): { node: Node; position: number } | null {
  let found: { node: Node; position: number } | null = null;
  doc.forEach((node, position) => {
    if (test(node)) found = { node, position };
  });
  return found;
}
