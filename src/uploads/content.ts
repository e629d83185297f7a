/** How many bytes say what a file is. */
export const HEAD = 1024;

/** What the kinds of picture that are shown begin with. */
const BEGINNINGS: readonly [mime: string, pattern: RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];

/** What a picture is, by its first bytes; null for everything else. */
export function pictureType(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1');
  return BEGINNINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * Whether a browser might take these bytes for a page or a drawing with scripts: after white space, marks of order and
 * comments, an element, a declaration or an instruction of HTML, SVG or XML (as the Sniffing standard of WHATWG looks).
 */
export function isActive(head: Uint8Array): boolean {
  const text = decoded(head).replace(/^[\ufeff\s]+/, '');
  return /^<(?:[a-z!/]|\?(?:xml|php|=))/i.test(text);
}

/** UTF-16 says so by its mark of order; all else is looked at byte by byte. */
function decoded(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
