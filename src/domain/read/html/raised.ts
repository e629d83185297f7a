const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'][at]!]),
);

/** Writes raised digits as their own characters: 10⁴ is not 104. Other words stay the same. */
export function raised(words: string): string {
  const tight = words.trim();
  const isNumber = /^[+-]?\d{1,3}$/.test(tight);
  return isNumber ? [...tight].map((digit) => DIGITS[digit] ?? digit).join('') : words;
}
