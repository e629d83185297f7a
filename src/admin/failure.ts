import { isFetchError } from '@strapi/strapi/admin';

/** Returns whether the server refused to show something: it does not exist, or the role may not see it. */
export const isHidden = (error: unknown): boolean =>
  isFetchError(error) && [403, 404].includes(error.status ?? 0);

/** Returns the message of the server or of the browser. Returns null if a page that was left aborted its request. */
export function wordsOf(error: unknown): string | null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  return (isFetchError(error) && error.response?.data?.error?.message) || String(error);
}
