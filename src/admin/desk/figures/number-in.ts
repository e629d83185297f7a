/** The number that somebody typed, with or without marks between thousands; null where it is not one. */
export function numberIn(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}
