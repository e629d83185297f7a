import type { Answer } from './answer';

/** Headers that are the same for every asking origin, and those that one origin gets beside them. */
export type CrossOrigin = {
  forAll: Answer['headers'];
  /** Names and values in turn; null where there are none. */
  forOne(origin: string | undefined): string[] | null;
};

const EXPOSED: [string, string] = ['Access-Control-Expose-Headers', 'ETag'];

/**
 * The headers by which a browser lets a page of another origin read (Fetch, §3.2). `*` is one answer for
 * all, so that a CDN keeps one copy; `strapi::cors` would name each origin and vary by it.
 * @param allowed `*`, or origins by comma
 */
export function crossOriginHeaders(allowed: string): CrossOrigin {
  const origins = allowed.split(',').map((origin) => origin.trim());
  if (origins.includes('*')) {
    const everybody: [string, string] = ['Access-Control-Allow-Origin', '*'];
    return { forAll: [['Vary', 'Accept-Encoding'], everybody, EXPOSED], forOne: () => null };
  }
  const isAllowed = (origin: string | undefined) => origin && origins.includes(origin);
  return {
    forAll: [['Vary', 'Accept-Encoding, Origin']],
    forOne: (origin = '') =>
      isAllowed(origin) ? ['Access-Control-Allow-Origin', origin, ...EXPOSED] : null,
  };
}
