import type { Qualifier } from '../report';
import { PREFIXES_EN, SUFFIXES_EN } from './lexicon.en';

const BEFORE = PREFIXES_EN.map(
  ([words, qualifier]) => [new RegExp(`(?<![\\w-])(?:${words}) ?$`, 'i'), qualifier] as const,
);
const AFTER = SUFFIXES_EN.map(
  ([words, qualifier]) => [new RegExp(`^(?:${words})(?![a-z])`, 'i'), qualifier] as const,
);
/** Signs before a number: ≥95%, <0.5%, ~40, +5%. The plus sets no bound. */
const SIGNS: Readonly<Record<string, Qualifier>> = {
  ...{ '≥': 'atLeast', '>=': 'atLeast', '≤': 'atMost', '<=': 'atMost' },
  ...{ '>': 'moreThan', '<': 'lessThan', '~': 'about', '≈': 'about' },
};
const SIGN = /(?<![\w+])(>=|<=|[≥≤<>~≈+]) ?$/;
/** 412,600 skier visits over 138 days: during them. A bound follows no counted thing. */
const DURING = /\d(?: [a-z-]+){1,3}s over $/;
/** The length of the longest qualifier. */
const REACH = 28;
/** The counted noun may be between the number and the qualifier: 300 households or more. */
const WITH_NOUN = /^ [a-z]+(?= or (?:more|so|less|fewer)\b)/;

/** Returns the qualifier before a number and where it begins. */
export function qualifierBefore(
  text: string,
  start: number,
): { start: number; is: Qualifier } | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [sign = '', mark = ''] = SIGN.exec(before) ?? [];
  if (mark) return { start: start - sign.length, is: SIGNS[mark] ?? 'exact' };
  if (!before.endsWith(' ') && !before.endsWith('-')) return null;
  if (DURING.test(before)) return null;
  for (const [pattern, is] of BEFORE) {
    const found = pattern.exec(before);
    if (found) return { start: start - (before.length - found.index), is };
  }
  return null;
}

/** Returns the qualifier after a number and where it ends. */
export function qualifierAfter(text: string, end: number): { end: number; is: Qualifier } | null {
  const after = text.slice(end, end + REACH);
  for (const noun of ['', WITH_NOUN.exec(after)?.[0] ?? '']) {
    for (const [pattern, is] of AFTER) {
      const found = pattern.exec(after.slice(noun.length));
      if (found) return { end: end + noun.length + found[0].length, is };
    }
  }
  return null;
}
