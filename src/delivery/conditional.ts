/**
 * Returns whether an `If-None-Match` header names this entity tag (RFC 9110 §13.1.2). The comparison is weak: a proxy
 * that unpacks an answer marks its tag as weak, and its copy is still good.
 */
export function isUnmodified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
