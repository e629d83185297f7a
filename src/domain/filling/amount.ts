import { dimensionOf, parseQuantities, type Language, type Quantity } from '../quantity';
import type { Stated } from '../years/stated';

/** Why the words of a cell are not accepted as a value. */
export type NoAmount = 'not-an-amount' | 'several-amounts' | 'other-unit' | 'unclear-number';

/** A number as a spreadsheet shows it. */
const BARE = /^-?\d[\d,]*(\.\d+)?$/;

/**
 * Returns the one amount that the words of a cell state, compared with last year's unit. A bare number takes last
 * year's unit only if it cannot mean anything else: after 21.39万人次, 22.5 may be 万 or not, and a spreadsheet turns
 * 16% into 0.16.
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
