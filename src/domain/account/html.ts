import { Parser } from 'htmlparser2';
import type { Held } from './held';

/** Elements whose text is not content of the page. */
const MUTE = new Set(
  'script style template noscript head title textarea select button input colgroup'.split(' '),
);

/** The bullet or number that Word's clipboard writes as text for browsers. The list item already expresses it. */
const LIST_MARK = /mso-list\s*:\s*ignore/i;

/** Returns what a page holds, read from its markup alone: each text, each picture, each web address. */
export function heldByHtml(html: string): Held[] {
  const held: Held[] = [];
  let mute = 0;
  const parser = new Parser({
    onopentag(name, { src, href, style }) {
      if (mute > 0 || MUTE.has(name) || LIST_MARK.test(style ?? '')) mute += 1;
      else if (name === 'img') held.push({ is: 'picture', source: src ?? '' });
      else if (name === 'a' && /^(?!#|javascript:|data:|about:|void)\S/i.test((href ?? '').trim()))
        held.push({ is: 'link', address: href!.trim(), words: '' });
    },
    ontext(text) {
      if (mute === 0 && text.trim() !== '') held.push({ is: 'text', runs: [text], inCell: false });
    },
    onclosetag() {
      if (mute > 0) mute -= 1;
    },
  });
  parser.write(html);
  parser.end();
  return held;
}

/** Returns what a plain text holds: its lines. */
export const heldByText = (text: string): Held[] =>
  text
    .split(/[\r\n\u2028\u2029\u0085\u000b\u000c]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ is: 'text', runs: [line], inCell: false }));
