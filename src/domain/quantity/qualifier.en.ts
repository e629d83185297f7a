import type { Qualifier } from '../report';
import { PREFIXES_EN, SUFFIXES_EN } from './lexicon.en';

const BEFORE = PREFIXES_EN.map(
  ([words, qualifier]) => [new RegExp(`(?<![\\w-])(?:${words}) ?$`, 'i'), qualifier] as const,
);
const BEHIND = SUFFIXES_EN.map(
  ([words, qualifier]) => [new RegExp(`^(?:${words})(?![a-z])`, 'i'), qualifier] as const,
);
/** ≥95%, <0.5%, ~40, +5%: signs before a number; the plus bounds nothing. */
const SIGNS: Readonly<Record<string, Qualifier>> = {
  ...{ '≥': 'atLeast', '>=': 'atLeast', '≤': 'atMost', '<=': 'atMost' },
  ...{ '>': 'moreThan', '<': 'lessThan', '~': 'about', '≈': 'about' },
};
const SIGN = /(?<![\w+])(>=|<=|[≥≤<>~≈+]) ?$/;
/** Room for the longest qualifier. */
const REACH = 28;
/** What is counted may stand between: 300 households or more. */
const WITH_NOUN = /^ [a-z]+(?= or (?:more|so|less|fewer)\b)/;

/** The word that bounds a number from the left, and where it begins. */
export function qualifierBefore(
  text: string,
  start: number,
): { start: number; is: Qualifier } | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [sign = '', mark = ''] = SIGN.exec(before) ?? [];
  if (mark) return { start: start - sign.length, is: SIGNS[mark] ?? 'exact' };
  if (!before.endsWith(' ') && !before.endsWith('-')) return null;
  for (const [pattern, is] of BEFORE) {
    const found = pattern.exec(before);
    if (found) return { start: start - (before.length - found.index), is };
  }
  return null;
}

/** The word that bounds a number from the right, and where it ends. */
export function qualifierBehind(text: string, end: number): { end: number; is: Qualifier } | null {
  const behind = text.slice(end, end + REACH);
  for (const noun of ['', WITH_NOUN.exec(behind)?.[0] ?? '']) {
    for (const [pattern, is] of BEHIND) {
      const found = pattern.exec(behind.slice(noun.length));
      if (found) return { end: end + noun.length + found[0].length, is };
    }
  }
  return null;
}
