import type { Node } from '../domain/desk';

/** Returns the text of a part of a manuscript. */
export const textOf = (node: Node): string =>
  node.text ?? (node.content ?? []).map(textOf).join('');
