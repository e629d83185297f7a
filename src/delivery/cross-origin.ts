import type { Answer } from './answer';

/** The CORS headers that are the same for every origin, and those that only one origin gets. */
export type CrossOrigin = {
  forAll: Answer['headers'];
  /** Names and values alternate. Null if there are none. */
  forOne(origin: string | undefined): string[] | null;
};

const EXPOSED: [string, string] = ['Access-Control-Expose-Headers', 'ETag'];

/**
 * Returns the CORS headers that let a page of another origin read the response (Fetch, §3.2). With `*` all origins get
 * the same response, so that a CDN keeps one copy. `strapi::cors` would name each origin and vary by it.
 * @param allowed `*`, or origins separated by commas
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
