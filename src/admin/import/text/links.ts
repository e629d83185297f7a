import type { Inline } from '../../../domain/report';
import type { Span } from './pieces';

/** Where a link of the document leads. */
export interface LinkMark {
  kind: 'link';
  url: string;
}

/** Returns the links of a text with the positions of their words. */
export function linksIn(inlines: readonly Inline[]): Span<LinkMark>[] {
  let end = 0;
  return inlines.flatMap((inline) => {
    const start = end;
    const words = inline.type === 'link' ? inline.children : [inline];
    for (const { text } of words) end += text.length;
    return inline.type === 'link' ? [{ start, end, of: { kind: 'link', url: inline.url } }] : [];
  });
}
