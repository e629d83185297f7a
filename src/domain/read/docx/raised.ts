import { raised } from '../html/raised';

const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Writes raised or lowered digits as their own characters (§17.3.2.42): 10⁴ is not 104, CO₂ not CO2. */
export function placed(words: string, place: string | undefined): string {
  if (place === 'superscript') return raised(words.replace(/[－−]/g, '-'));
  const isLowered = place === 'subscript' && /^\d{1,3}$/.test(words.trim());
  return isLowered ? [...words.trim()].map((digit) => LOWERED[Number(digit)]!).join('') : words;
}
