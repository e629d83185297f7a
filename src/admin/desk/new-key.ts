const LENGTH = 8;

/** A key as the server makes them: eight characters of base 36. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
