/** How an address ends where it says by itself of which kind its file is. */
const ENDED = /\.[a-z]{2,6}$/;

/** A page at an address that does not say so: `.html` would be the place of another address. */
const PAGE = '.page';

/** What stands where something was, and is no more. */
export const GONE = '.gone';

/**
 * Where the answer to an address lies: below its language, by its path; `index.html` for `/`, and with an ending of its kind
 * where the address has none, so that `reports` can be a file beside the folder.
 * @param url a path with no query but `?locale=`
 * @param source the language of an address that names none
 */
export function placeOf(url: string, source: string, isPage: boolean): string {
  const base = baseOf(url, source);
  if (ENDED.test(base)) return base;
  return `${base}${isPage ? PAGE : '.json'}`;
}

/** Where it is told that an address leads to nothing any more. */
export const goneAt = (url: string, source: string): string => baseOf(url, source) + GONE;

/** All files that an address can have. */
export const placesOf = (url: string, source: string): string[] => [
  ...new Set([placeOf(url, source, true), placeOf(url, source, false), goneAt(url, source)]),
];

function baseOf(url: string, source: string): string {
  const { pathname, searchParams } = new URL(url, 'http://site');
  const name = pathname === '/' ? '/index.html' : decodeURI(pathname);
  // Pictures are of no language.
  if (name.startsWith('/uploads/')) return name.slice(1);
  return (searchParams.get('locale') ?? source) + name;
}
