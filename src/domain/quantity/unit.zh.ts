import { groupedBy } from '../grouped';
import { ARABIC_ONLY, CLASSIFIERS, MEASURES, OTHER_WORD_AFTER, type UnitWords } from './lexicon.zh';
import type { UnitCode } from './units';

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

const words = (table: readonly UnitWords[], measure: boolean, arabicOnly = false): Word[] =>
  table.flatMap(({ unit, factor = 1, words: forms }) =>
    forms.map((word) => ({ unit, factor, word, measure, arabicOnly })),
  );

/** A classifier with 次 counts acts: 台次, 册次, 车次, 户次 (FORMAT: unit `time`). */
const WITH_CI: readonly UnitWords[] = [
  {
    unit: 'time',
    words: [...'台册车户家轮件班架艘辆例只头所处份种对组床趟列店校村篇条起航'].map(
      (one) => `${one}次`,
    ),
  },
];

const ALL: readonly Word[] = [
  ...words(MEASURES, true),
  ...words([...CLASSIFIERS, ...WITH_CI], false),
  ...words(ARABIC_ONLY, false, true),
];

/** Every printed form by its first character, the longest first. */
const BY_FIRST = groupedBy(
  [...ALL].sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charAt(0),
);

/**
 * The unit that begins at `at` in a normal text, the longest that fits; null where there is none.
 * Some words count only behind Arabic numerals, so that `han` numerals pass them by.
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

/** 3名称, 2024元旦: the classifier begins another word. Latin units end where the Latin word ends. */
function isOtherWord(text: string, start: number, word: string): boolean {
  const next = text.charAt(start + word.length);
  if (/[A-Za-z]$/.test(word)) return /[A-Za-z0-9]/.test(next);
  return next !== '' && (OTHER_WORD_AFTER[word] ?? '').includes(next);
}
