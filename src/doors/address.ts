/** The first path segments by which proxies tell the doors apart. */
const DOORS = /^(admin|api|uploads|upload|content-manager|content-type-builder|email|i18n)$/i;

/**
 * Returns what is wrong with the URL of a request, in words, or null if the URL has only one spelling. A proxy in front
 * of a node judges the URL as it is written. The router judges it by its meaning. Both must be the same.
 */
export function faultInAddress(url: string): string | null {
  const path = url.split(/[?#]/)[0] ?? '';
  if (url.includes('%00')) return 'Leave %00 out of the address.';
  if (!path.startsWith('/')) return 'Write the address from its first slash on.';
  if (path.includes('//')) return 'Write single slashes in the address.';
  const decoded = decodedOrNull(path);
  if (decoded === null) return 'The percent-encoding of the address is broken.';
  if (/%2f|%5c|\\/i.test(path)) return 'Leave backslashes and encoded slashes out of the address.';
  if (/\/\.{1,2}(\/|$)/.test(decoded)) return 'Leave "." and ".." out of the address.';
  return faultInFirst(path.split('/')[1] ?? '', decoded.split('/')[1] ?? '');
}

/**
 * Checks the first segment, which names the door. It must be written exactly: lower case, no percent-encoding, nothing
 * after it.
 */
function faultInFirst(written: string, meant: string): string | null {
  const door = /^[^.;\s]*/.exec(meant)?.[0] ?? '';
  const isOfDoor = DOORS.test(door);
  if (!isOfDoor || (written === door && door === door.toLowerCase())) return null;
  return `Write the first part of the address as "${door.toLowerCase()}".`;
}

function decodedOrNull(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
