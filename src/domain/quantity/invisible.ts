import type { Position } from '../report';

/** Soft hyphens, zero-width characters and marks of direction: nobody sees them, and 30\u200b万元 is an amount. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/**
 * Reads a text without its invisible characters; `moved` puts the offsets of what was found back to those of the text.
 */
export function seen<Found>(
  text: string,
  read: (visible: string) => Found,
  moved: (found: Found, at: (span: Position) => Position & { text: string }) => Found,
): Found {
  if (text.search(INVISIBLE) === -1) return read(text);
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at).search(INVISIBLE) === -1) offsets.push(at);
  }
  const at = ({ start, end }: Position) => {
    const [from, to] = [offsets[start] ?? text.length, (offsets[end - 1] ?? -1) + 1];
    return { start: from, end: to, text: text.slice(from, to) };
  };
  return moved(read(text.replace(INVISIBLE, '')), at);
}
