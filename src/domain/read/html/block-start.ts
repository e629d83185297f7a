import type { Start } from './fresh-line';
import { isNote } from './links';
import type { Element } from './tree';

/** Returns how the line of a block begins if it is a caption, a subtitle or a note; null for plain text. */
export function startOf(element: Element): Start | null {
  if (isCaption(element)) return { kind: 'caption' };
  if (isSubtitle(element)) return { named: 'subtitle' };
  return isNote(element.attributes.id) ? { kind: 'note' } : null;
}

const isCaption = ({ name, attributes }: Element): boolean =>
  name === 'caption' || (name === 'p' && /caption/i.test(attributes.class ?? ''));

/** `<p class="subtitle">`, `<p role="doc-subtitle">`, Word's `MsoSubtitle`. */
const isSubtitle = ({ attributes }: Element): boolean =>
  /(?:^|[\s_-]|Mso)sub-?title$/i.test(attributes.class ?? '') || attributes.role === 'doc-subtitle';
