import type { ClipboardEvent } from 'react';

/** The server's limit, in characters. Longer HTML is pasted as plain text. */
const LONGEST = 1_000_000;

/**
 * Returns pasted text with its formatting, if it replaces the whole content of a field. A plain text field would lose
 * headings, tables and links. Returns null if there is no formatting, or if the text is pasted between other words.
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
