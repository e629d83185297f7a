/** Parses a typed number, with or without thousands separators; null if it is not a number. */
export function numberIn(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}
