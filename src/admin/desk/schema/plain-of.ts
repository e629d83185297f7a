import type { Node } from '../../../domain/desk';
import { schema } from '.';

/** Returns the lines of a manuscript that have words, one below the other. */
export function plainOf(document: Node): string {
  const lines: string[] = [];
  schema.nodeFromJSON(document).descendants((node) => {
    if (!node.isTextblock) return true;
    if (node.textContent.trim() !== '') lines.push(node.textContent);
    return false;
  });
  return lines.join('\n');
}
