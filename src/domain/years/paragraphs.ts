import { diffArrays } from 'diff';
import type { Block } from '../report';
import { textOf } from '../translate/blocks';

/** A paragraph that differs between two editions. Null: it is missing from that edition. */
export interface Paragraph {
  was: string | null;
  now: string | null;
}

/** Returns the paragraphs that differ, in order. A paragraph is paired with the one that replaced it. */
export function paragraphsBetween(was: readonly Block[], now: readonly Block[]): Paragraph[] {
  const found: Paragraph[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]) => {
    const length = Math.max(removed.length, added.length);
    for (let at = 0; at < length; at += 1) {
      found.push({ was: removed[at] ?? null, now: added[at] ?? null });
    }
    removed = [];
  };
  for (const part of diffArrays(was.map(textOf), now.map(textOf))) {
    if (part.removed) removed = part.value;
    else flush(part.added ? part.value : []);
  }
  flush([]);
  return found;
}
