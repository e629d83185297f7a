import { isMenu } from './menu';
import { isDrawnShape } from './pictures';
import { unseen } from './style';
import type { Element } from './tree';

/** Elements that are never content. They are dropped with everything inside. */
export const DROPPED = new Set(
  'script style template noscript head title input select textarea button rp colgroup'.split(' '),
);
/** Elements that may hold words or figures that a reader sees, but that no report can keep. */
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

/** How LibreOffice marks parts of a saved page that are on every printed page and not in the text. */
const PRINTED: readonly [what: string, attribute: string, value: RegExp][] = [
  ['header', 'title', /^header$/],
  ['footer', 'title', /^footer$/],
  ['contents', 'id', /^Table of Contents\d*$/],
];

/** Returns the kind of an element that no report keeps, or null if a report keeps it. */
export function leftOut(element: Element): string | null {
  const printed = PRINTED.find(([, name, value]) => value.test(element.attributes[name] ?? ''));
  if (isDrawnShape(element)) return 'picture';
  const what = unseen(element) ?? NAMED[element.name] ?? printed?.[0] ?? null;
  return what ?? (isMenu(element) ? 'navigation' : null);
}
