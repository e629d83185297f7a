/** Where pictures can be seen, by the address that a draft has of them. What is shown once stays in the browser's cache. */
const shown = new Map<string, string>();

/** Hears where pictures can be seen, from the server. */
export function showPictures(addresses: Readonly<Record<string, string>>): void {
  for (const [plain, address] of Object.entries(addresses)) shown.set(plain, address);
}

/**
 * The address of a picture that was just uploaded as a draft has it. The media library answers with a proof of the right to read
 * in its query, which ends: a draft with it would differ from what the server stores, as if somebody else had changed it.
 */
export function plainAddress(signed: string): string {
  const plain = signed.replace(/\?.*$/s, '');
  shown.set(plain, signed);
  return plain;
}

/** Where a picture can be seen; itself where nothing else is known. */
export const shownAddress = (plain: string): string => shown.get(plain) ?? plain;
