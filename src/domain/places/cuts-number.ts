/** Returns whether the stretch cuts a longer number in two: 26 does not occur in 26.1万吨, nor in 2026年. */
export const cutsNumber = (text: string, start: number, end: number): boolean =>
  (/^\d/.test(text.charAt(start)) && /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start))) ||
  (/\d/.test(text.charAt(end - 1)) && /^[.,]?\d/.test(text.slice(end, end + 2)));

/** Returns whether a text has this wording, and not only as a piece of a longer number. */
export function holdsWording(text: string, wording: string): boolean {
  if (wording === '') return false;
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    if (!cutsNumber(text, at, at + wording.length)) return true;
  }
  return false;
}
