import type { Node } from '../domain/desk';

/** What a part of a manuscript says. */
export const textOf = (node: Node): string =>
  node.text ?? (node.content ?? []).map(textOf).join('');
