/** The ending of an address that names its file type. */
const ENDED = /\.[a-z]{2,6}$/;

/** The ending of a page whose address has none. `.html` would be the file of another address. */
const PAGE = '.page';

/** The ending of a file that marks a withdrawn address. */
export const GONE = '.gone';

/**
 * Returns the file name for an address: its language, then its path, and `index.html` for `/`. An address without an
 * ending gets one, so that the file for `reports` can lie next to the folder `reports`.
 * @param url a path with no query except `?locale=`
 * @param source the language of an address that names none
 */
export function placeOf(url: string, source: string, isPage: boolean): string {
  const base = baseOf(url, source);
  if (ENDED.test(base)) return base;
  return `${base}${isPage ? PAGE : '.json'}`;
}

/** Returns the name of the file that marks an address as withdrawn. */
export const goneAt = (url: string, source: string): string => baseOf(url, source) + GONE;

/** Returns the names of all files that an address can have. */
export const placesOf = (url: string, source: string): string[] => [
  ...new Set([placeOf(url, source, true), placeOf(url, source, false), goneAt(url, source)]),
];

function baseOf(url: string, source: string): string {
  const { pathname, searchParams } = new URL(url, 'http://site');
  const name = pathname === '/' ? '/index.html' : decodeURI(pathname);
  // Pictures have no language.
  if (name.startsWith('/uploads/')) return name.slice(1);
  return (searchParams.get('locale') ?? source) + name;
}
