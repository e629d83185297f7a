/** The version of each draft that this tab has loaded, by report and language. Null: there is no draft. */
const held = new Map<string, string | null>();

const nameOf = (documentId: string, locale: string) => `${documentId} ${locale}`;

/** Stores the version that a form or page loaded, or that its own write made. */
export function holdVersion(documentId: string, locale: string, version: string | null): void {
  held.set(nameOf(documentId, locale), version);
}

/**
 * Returns the headers that say which version a write is based on. For all languages (`*`) they name each version that
 * this tab has loaded. Returns no headers for a draft that was never loaded here, such as an action in a list.
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

/** Returns the version of a draft that this tab holds; null if there is none. */
export const heldVersion = (documentId: string, locale: string): string | null =>
  held.get(nameOf(documentId, locale)) ?? null;
