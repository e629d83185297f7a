import { keptOf } from './kept';
import { plainOf } from '../schema/plain-of';

/** Returns what this browser keeps of a user's draft as plain text, for a draft that no longer takes it. */
export async function keptWords(who: string, documentId: string, locale: string): Promise<string> {
  const all = await keptOf(who, documentId, locale);
  return all.map(({ document }) => plainOf(document)).join('\n\n');
}
