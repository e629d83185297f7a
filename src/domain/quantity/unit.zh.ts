import { CLASSIFIERS, MEASURES, OTHER_WORD_AFTER } from './lexicon.zh';
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

type Word = Omit<UnitMatch, 'end'>;

const words = (measure: boolean) =>
  (measure ? MEASURES : CLASSIFIERS).flatMap(({ unit, factor = 1, words: forms }) =>
    forms.map((word): Word => ({ unit, factor, word, measure })),
  );

/** Every printed form by its first character, the longest first. */
const BY_FIRST = new Map<string, Word[]>();
for (const word of [...words(true), ...words(false), ...withCi()]) {
  const first = word.word.charAt(0);
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), word].sort((a, b) => b.word.length - a.word.length),
  );
}

/** A classifier with 次 counts acts: 台次, 册次, 车次, 户次 (FORMAT: unit `time`). */
function withCi(): Word[] {
  return [...'台册车户家轮件班架艘辆'].map((classifier) => ({
    ...{ unit: 'time', factor: 1, word: `${classifier}次`, measure: false },
  })) as Word[];
}

/** The unit that begins at `at` in a normal text, the longest that fits; null where there is none. */
export function unitAt(text: string, at: number): UnitMatch | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const candidates = BY_FIRST.get(text.charAt(start)) ?? [];
  const found = candidates.find(
    ({ word }) => text.startsWith(word, start) && !isOtherWord(text, start, word),
  );
  return found ? { ...found, end: start + found.word.length } : null;
}

/** 3名称, 2024元旦: the classifier begins another word. Latin units end where the Latin word ends. */
function isOtherWord(text: string, start: number, word: string): boolean {
  const next = text.charAt(start + word.length);
  if (/[A-Za-z]$/.test(word)) return /[A-Za-z0-9]/.test(next);
  return next !== '' && (OTHER_WORD_AFTER[word] ?? '').includes(next);
}
