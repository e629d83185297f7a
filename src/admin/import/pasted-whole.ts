import type { ClipboardEvent } from 'react';

/** As the server takes it; what is longer is pasted as plain text. */
const LONGEST = 1_000_000;

/**
 * What is pasted over all that a field holds, with the formatting that its program gave along: headings, tables and links
 * are lost in a field of plain text. Null where it has none, or where it goes among words that are there.
 */
export function pastedWhole(
  event: ClipboardEvent<HTMLTextAreaElement>,
): { text: string; html: string } | null {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  const html = event.clipboardData.getData('text/html');
  const text = event.clipboardData.getData('text/plain');
  return isWhole && text !== '' && html !== '' && html.length <= LONGEST ? { text, html } : null;
}
