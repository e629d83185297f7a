import { matchesOf } from '../../matches';
import { placeIn } from '../places';
import type { TermRule } from './rule';
import { ofRule } from '../../rules/of-rule';

/** The target does not use a rendering that the glossary forbids. */
export const forbidden: TermRule = ({ term, english }) =>
  term.forbidden.flatMap((wording) => {
    const pattern = wholeWord(wording);
    return english.flatMap((line) =>
      matchesOf(line.text, pattern).map(({ 0: found, index }) => ({
        ...ofRule('term-forbidden'),
        place: placeIn(line, index, index + found.length),
        actual: found,
        expected: `${term.en} (${term.zh})`,
      })),
    );
  });

const wholeWord = (wording: string) =>
  new RegExp(`\\b${wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es)?\\b`, 'gi');
