/**
 * Returns the path of an address. The token of a confirmation link is removed, because more people read logs than
 * emails.
 */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  return path.startsWith(SECRET_PATH) ? `${SECRET_PATH}…` : path;
}

/** The rest of such a path is a token (`src/confirming`). */
const SECRET_PATH = '/api/confirmations/';
