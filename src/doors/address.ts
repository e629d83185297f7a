/** The first parts of addresses by which proxies tell doors apart. */
const DOORS = /^(admin|api|uploads|upload|content-manager|content-type-builder|email|i18n)$/i;

/**
 * What is wrong with the address of a request, in words; `null` where it has one spelling only. What stands in front of
 * a node judges by the address as it is written, and the router by what it means: both must be the same.
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

/** The part that says which door an address is of stands as it is: no other case, no encoding, nothing after it. */
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
