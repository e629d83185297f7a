/**
 * The headers by which a browser lets a page of another origin read (Fetch, §3.2). `*` is one answer for
 * all, so that a CDN keeps one copy; `strapi::cors` would name each origin and vary by it.
 * @param allowed `*`, or origins by comma
 */
export function crossOriginHeaders(allowed: string): (origin: string | undefined) => string[] {
  const origins = allowed.split(',').map((origin) => origin.trim());
  const granted = (origin: string) => [
    ...['Access-Control-Allow-Origin', origin],
    ...['Access-Control-Expose-Headers', 'ETag'],
  ];
  if (origins.includes('*')) {
    const toAll = ['Vary', 'Accept-Encoding', ...granted('*')];
    return () => toAll;
  }
  const vary = ['Vary', 'Accept-Encoding, Origin'];
  return (origin) => (origin && origins.includes(origin) ? [...vary, ...granted(origin)] : vary);
}
