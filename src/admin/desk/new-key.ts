const LENGTH = 8;

/** Makes a key like the server's: eight characters of base 36. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
