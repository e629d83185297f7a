import { isUnitCode, parseQuantities, UNITS, type Language, type Quantity } from '../quantity';
import type { Stated } from '../years/stated';

/** Why the words of a cell are no value of its figure. */
export type NoAmount = 'not-an-amount' | 'several-amounts' | 'other-unit' | 'unclear-number';

/** A number as a spreadsheet shows it. */
const BARE = /^-?\d[\d,]*(\.\d+)?$/;

/**
 * The one amount that the words of a cell state, held to last year's unit. A bare number takes last year's unit only where nothing of
 * it can be meant otherwise: 22.5 beside 21.39万人次 may be either, and a spreadsheet turns 16% into 0.16.
 */
export function amountIn(
  given: string,
  was: Stated | null,
  language: Language,
): Quantity | NoAmount {
  const words = given.normalize('NFKC').trim();
  if (BARE.test(words)) return bareAmount(words, was, language);
  const found = parseQuantities(words, language);
  if (found.length > 1) return 'several-amounts';
  const [only] = found;
  if (!only || only.start !== 0 || only.end !== words.length) return 'not-an-amount';
  return was && dimensionOf(was.unit) !== dimensionOf(only.unit) ? 'other-unit' : only;
}

function bareAmount(words: string, was: Stated | null, language: Language): Quantity | NoAmount {
  const unit = /\d([^\d]*)$/.exec(was?.text ?? '')?.[1] ?? '';
  const [only, ...more] = parseQuantities(words + unit, language);
  const isPlain =
    was !== null &&
    only !== undefined &&
    more.length === 0 &&
    only.unit === was.unit &&
    only.qualifier === 'exact' &&
    only.value === Number(words.replaceAll(',', '')) &&
    !/[%％‰]/.test(unit);
  return isPlain ? only : 'unclear-number';
}

const dimensionOf = (unit: string): string => (isUnitCode(unit) ? UNITS[unit].dimension : unit);
