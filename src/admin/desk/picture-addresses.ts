/** The addresses at which pictures can be seen, by their addresses in a draft. The browser caches each picture. */
const shown = new Map<string, string>();

/** Stores the addresses that the server returns for pictures. */
export function showPictures(addresses: Readonly<Record<string, string>>): void {
  for (const [plain, address] of Object.entries(addresses)) shown.set(plain, address);
}

/**
 * Returns the address of a new upload in the form that a draft uses. The media library's response has a signature with
 * an expiry in the query. A draft with that query would differ from the server's copy, as if somebody else had changed
 * it.
 */
export function plainAddress(signed: string): string {
  const plain = signed.replace(/\?.*$/s, '');
  shown.set(plain, signed);
  return plain;
}

/** Returns the address at which a picture can be seen; the given address if no other is known. */
export const shownAddress = (plain: string): string => shown.get(plain) ?? plain;
