import { isFetchError } from '@strapi/strapi/admin';

/** What the server says of a failure, or what the browser does. Null where a page that was left gave up its request. */
export function wordsOf(error: unknown): string | null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  return (isFetchError(error) && error.response?.data?.error?.message) || String(error);
}
