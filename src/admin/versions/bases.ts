/** Versions of drafts as this tab holds them, by report and language. Null: there is no draft. */
const held = new Map<string, string | null>();

const nameOf = (documentId: string, locale: string) => `${documentId} ${locale}`;

/** Keeps the version that a form or page was loaded with, or that a write of its own has made. */
export function holdVersion(documentId: string, locale: string, version: string | null): void {
  held.set(nameOf(documentId, locale), version);
}

/**
 * The headers by which a write says what it was based on. Of all languages (`*`), those that this tab has loaded.
 * None for a draft that was never loaded here: an action in a list.
 */
export function baseHeaders(documentId: string, locale: string): Record<string, string> {
  if (locale === '*') return ofAll(documentId);
  const version = held.get(nameOf(documentId, locale));
  if (version === undefined) return {};
  return version === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${version}"` };
}

function ofAll(documentId: string): Record<string, string> {
  const own = [...held].filter(([name]) => name.startsWith(nameOf(documentId, '')));
  const tags = own.flatMap(([, version]) => (version ? [`"${version}"`] : []));
  return tags.length > 0 ? { 'If-Match': tags.join(', ') } : {};
}

/** The version of a draft as this tab holds it; null where it holds none. */
export const heldVersion = (documentId: string, locale: string): string | null =>
  held.get(nameOf(documentId, locale)) ?? null;
