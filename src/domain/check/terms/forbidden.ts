import type { Issue } from '../../issue';
import { placeIn } from '../rule';
import type { TermRule } from './rule';

/** A rendering that the glossary forbids does not stand in the target. */
export const forbidden: TermRule = ({ term: { zh, en, forbidden: words }, english }) =>
  words.flatMap((wording) =>
    english.flatMap((line) =>
      [...line.text.matchAll(wholeWord(wording))].map(({ 0: found, index }): Issue => ({
        ...{ ruleId: 'term-forbidden', severity: 'warning' },
        ...{ actual: found, expected: `${en} (${zh})` },
        place: placeIn(line, index, index + found.length),
      })),
    ),
  );

const wholeWord = (wording: string) =>
  new RegExp(`\\b${wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es)?\\b`, 'gi');
