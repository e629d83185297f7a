/** How many bytes are needed to find a file's type. */
export const HEAD = 1024;

/** The first bytes of the picture types that are shown. */
const BEGINNINGS: readonly [mime: string, pattern: RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];

/** Returns the media type of a picture by its first bytes, or null for anything else. */
export function pictureType(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1');
  return BEGINNINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * Returns whether a browser might read these bytes as a page or as a drawing with scripts. Looks for an element, a
 * declaration or an instruction of HTML, SVG or XML, after white space, byte order marks and comments (as WHATWG's MIME
 * Sniffing standard does).
 */
export function isActive(head: Uint8Array): boolean {
  const text = decoded(head).replace(/^[\ufeff\s]+/, '');
  return /^<(?:[a-z!/]|\?(?:xml|php|=))/i.test(text);
}

/** Decodes UTF-16 by its byte order mark, and everything else as UTF-8. */
function decoded(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
