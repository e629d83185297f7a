import { treeOf, wordsOf } from '../html/tree';
import type { Story, WordFile } from './file';
import type { Element } from './xml';

/**
 * Returns the words of another document that Word would insert here when it opens the file (§17.17.2.1). If it is
 * neither a page nor plain text, returns its name in the file.
 */
export function wordsOfChunk(element: Element, { pack }: WordFile, { part }: Story): string {
  const id = element.attributes['r:id'] ?? '';
  const target = pack.relationships(part).get(id)?.target ?? '';
  const bytes = pack.bytes(target);
  const isPage = /\.(?:x?html?|mht)$/i.test(target) || /html/.test(pack.contentType(target));
  const text = bytes && (isPage || /\.txt$/i.test(target)) ? new TextDecoder().decode(bytes) : '';
  return isPage ? wordsOf(treeOf(text)).trim() : text || target;
}
