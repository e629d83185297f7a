import { isMenu } from './menu';
import { isDrawnShape } from './pictures';
import { unseen } from './style';
import type { Element } from './tree';

/** What is never content, and is dropped with everything inside. */
export const DROPPED = new Set(
  'script style template noscript head title input select textarea button rp colgroup'.split(' '),
);
/** What may hold words or figures that a reader sees, and that no report can keep. */
const NAMED: Readonly<Record<string, string>> = {
  rt: 'ruby reading',
  nav: 'navigation',
  iframe: 'embedded page',
  object: 'embedded object',
  embed: 'embedded object',
  svg: 'drawing',
  math: 'formula',
  video: 'video',
  audio: 'audio',
};

/** What LibreOffice calls the parts of a page that it saves: they stand on every printed page, not in the text. */
const PRINTED: readonly [what: string, attribute: string, value: RegExp][] = [
  ['header', 'title', /^header$/],
  ['footer', 'title', /^footer$/],
  ['contents', 'id', /^Table of Contents\d*$/],
];

/** What an element is that stands in no report, or null where it does. */
export function leftOut(element: Element): string | null {
  const printed = PRINTED.find(([, name, value]) => value.test(element.attributes[name] ?? ''));
  if (isDrawnShape(element)) return 'picture';
  const what = unseen(element) ?? NAMED[element.name] ?? printed?.[0] ?? null;
  return what ?? (isMenu(element) ? 'navigation' : null);
}
