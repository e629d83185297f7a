import { CALENDAR } from './calendar.zh';
import { CODES } from './codes.zh';
import { MARKS } from './marks.zh';
import { ORDINALS } from './ordinals.zh';
import type { ExcludedRow } from './row';
import { WORDS } from './words.zh';

/** All forms in which a numeral of a Chinese text is not a figure. */
export const ROWS_ZH: readonly ExcludedRow[] = [
  ...CALENDAR,
  ...ORDINALS,
  ...CODES,
  ...WORDS,
  ...MARKS,
];
