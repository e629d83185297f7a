import { matchesOf } from '../matches';
import { INDEFINITE, WHOLE_FORMS } from './lexicon.en';
import { NUMBER_EN, amountEn } from './number.en';
import type { Quantity } from './quantity';
import { unitBehind } from './unit.en';

type Span = Omit<Quantity, 'text'>;

const SPECIAL = new RegExp(
  `(?<![\\w-])(?:(?<out>(${NUMBER_EN}) (?:in|out of)(?: every)? (${NUMBER_EN}))` +
    `|${INDEFINITE.map(([words], at) => `(?<several${at}>${words})`).join('|')}` +
    `|${WHOLE_FORMS.map(([words], at) => `(?<whole${at}>${words})`).join('|')})(?![\\w])`,
  'gi',
);

/** Quantities whose number is no numeral: dozens, two-thirds, one in five, doubled, half a year. */
export function specialsIn(text: string): Span[] {
  return matchesOf(text, SPECIAL).flatMap((match) => {
    const [all, , above, below] = match;
    const [start, end] = [match.index, match.index + all.length];
    const exact = { start, end, min: null, max: null, qualifier: 'exact' as const };
    if (above && below) return outOf(exact, amountEn(above), amountEn(below));
    const [name = ''] = Object.entries(match.groups ?? {}).find(([, found]) => found) ?? [];
    if (name.startsWith('several')) {
      const [, min, max] = INDEFINITE[Number(name.slice(7))]!;
      const { unit } = unitBehind(text.replace(/ of (?=\w)/g, '    '), end);
      return [{ start, end, value: null, min, max, unit, qualifier: 'several' as const }];
    }
    const [, value, unit] = WHOLE_FORMS[Number(name.slice(5))]!;
    return [{ ...exact, value, unit }];
  });
}

/** One in five is a fifth; `two in 2024` is none. */
function outOf(exact: Omit<Span, 'value' | 'unit'>, above: number, below: number): Span[] {
  if (!(above < below) || below > 1000 || (below > 10 && below % 10 !== 0)) return [];
  return [{ ...exact, value: Math.round((above / below) * 1e4) / 1e4, unit: 'ratio' }];
}
