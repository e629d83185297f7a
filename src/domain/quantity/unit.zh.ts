import { groupedBy } from '../grouped';
import { OTHER_WORD_AFTER } from './lexicon.zh';
import { UNIT_ROWS, type UnitCode } from './units';

export interface UnitMatch {
  end: number;
  unit: UnitCode;
  factor: number;
  /** As printed. */
  word: string;
  /** Whether this is a unit of measure. Else it is a classifier. */
  measure: boolean;
}

interface Word extends Omit<UnitMatch, 'end'> {
  arabicOnly: boolean;
}

/** Returns the printed forms of a unit. A count has classifiers; every other unit is a measure. */
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

/** All printed forms, grouped by their first character, the longest first. */
const BY_FIRST = groupedBy(
  [...ALL].sort((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charAt(0),
);

/**
 * Returns the longest unit that begins at `at` in a normal text, or null. Some words are units only after Arabic
 * numerals; `han` skips them.
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

/** Where a unit stands although another word seems to begin: 三名校友, 50名家长, 3名优秀教师, 近四成为首次展出. */
const UNIT_AFTER_ALL: Readonly<Record<string, RegExp>> = {
  名: /名(?:校[友长医董外]|家[长属政]|师[生傅]|优[秀等异]|单身|列席)/,
  成: /^[近约逾超达有占].成为/,
  // 309万人居第三, 42人均已返乡
  人: /人(?:居[第首全各前末次]|均[已获为被在])/,
};
const LONGEST_WORD = 3;

/** Returns whether the characters begin another word: 3名称, 2024元旦. A Latin unit must end where the Latin word ends. */
function isOtherWord(text: string, start: number, word: string): boolean {
  const next = text.charAt(start + word.length);
  // 5m³/s is not a volume
  if (/[A-Za-z²³]$/.test(word))
    return /[A-Za-z0-9·²³]/.test(next) || /^\/[A-Za-z]/.test(text.slice(start + word.length));
  // 350万人次之: the next most
  if (/.次$/.test(word) && /^之(?![多高巨前后内久])/.test(text.slice(start + word.length)))
    return true;
  if (next === '' || !(OTHER_WORD_AFTER[word] ?? '').includes(next)) return false;
  return !UNIT_AFTER_ALL[word]?.test(text.slice(Math.max(0, start - 2), start + LONGEST_WORD));
}
