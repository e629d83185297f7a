import { CALENDAR } from './calendar.zh';
import { CODES } from './codes.zh';
import { MARKS } from './marks.zh';
import { ORDINALS } from './ordinals.zh';
import type { ExcludedRow } from './row';
import { WORDS } from './words.zh';

/** Every form in which a numeral of a Chinese text counts nothing. */
export const ROWS_ZH: readonly ExcludedRow[] = [
  ...CALENDAR,
  ...ORDINALS,
  ...CODES,
  ...WORDS,
  ...MARKS,
];
