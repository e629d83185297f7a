import { groupedBy } from '../grouped';
import { OTHER_WORD_AFTER } from './lexicon.zh';
import { UNIT_ROWS, type UnitCode } from './units';

export interface UnitMatch {
  end: number;
  unit: UnitCode;
  factor: number;
  /** As printed. */
  word: string;
  /** A unit of measure, rather than a classifier. */
  measure: boolean;
}

interface Word extends Omit<UnitMatch, 'end'> {
  arabicOnly: boolean;
}

/** The printed forms of a unit. A count has classifiers; everything else is a measure. */
const formsOf = ([unit, { words, arabicOnly = [], dimension }]: (typeof UNIT_ROWS)[number]) => {
  const measure = dimension !== 'count';
  const forms = (words.zh ?? []).map((form): Word => {
    const [word, factor] = typeof form === 'string' ? [form, 1] : form;
    return { unit, factor, word, measure, arabicOnly: false };
  });
  const others = arabicOnly.map((word) => ({ unit, factor: 1, word, measure, arabicOnly: true }));
  return [...forms, ...others];
};

const ALL: readonly Word[] = UNIT_ROWS.flatMap(formsOf);

/** Every printed form by its first character, the longest first. */
const BY_FIRST = groupedBy(
  [...ALL].sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charAt(0),
);

/**
 * The unit that begins at `at` in a normal text, the longest that fits; null where there is none.
 * Some words count only after Arabic numerals, so that `han` numerals pass them by.
 */
export function unitAt(text: string, at: number, han = false): UnitMatch | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const candidates = BY_FIRST.get(text.charAt(start)) ?? [];
  const found = candidates.find(
    ({ word, arabicOnly }) =>
      !(han && arabicOnly) && text.startsWith(word, start) && !isOtherWord(text, start, word),
  );
  if (!found) return null;
  const { unit, factor, word, measure } = found;
  return { unit, factor, word, measure, end: start + word.length };
}

/** 吨公里, 人公里: what is carried, and how far. */
const CARRIED = /^[吨人车]$/;

/** 3名称, 2024元旦: the classifier begins another word. Latin units end where the Latin word ends. */
function isOtherWord(text: string, start: number, word: string): boolean {
  const next = text.charAt(start + word.length);
  if (CARRIED.test(word) && text.startsWith('公里', start + word.length)) return true;
  // 5m³/s is no volume
  if (/[A-Za-z²³]$/.test(word))
    return /[A-Za-z0-9·²³]/.test(next) || /^\/[A-Za-z]/.test(text.slice(start + word.length));
  return next !== '' && (OTHER_WORD_AFTER[word] ?? '').includes(next);
}
