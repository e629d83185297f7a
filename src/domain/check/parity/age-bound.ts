import { groupedBy } from '../../grouped';
import { matchesOf } from '../../matches';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import { sidesOf } from '../../parity/claim/sides';
import { fromHan } from '../../quantity/han';
import { inSimplified } from '../../quantity/script.zh';
import type { ParityFinding, ParityRule } from './rule';

/** 60岁以上, 年过60岁, 不满18周岁: an age and what bounds it. */
const AGE_ZH =
  /(超过|年过|年逾|大于|高于|不满|未满|不足|低于|小于)?(\d{1,3}|[一二三四五六七八九十]{1,3})周?岁(及?以上|及?以下|以内)?/g;
/** Over 60, under the age of 18, 60 and over. */
const AGE_EN =
  /\b(?:(over|above|older than|at least|under|below|younger than)(?: the age of| age)? )?(\d{1,3})\b(?!,\d)(?:(?: years?)?(?: of age| old)?(?: and| or) (over|above|older|under|below|younger))?/gi;

/**
 * Members over 60 do not become members under 60, and 八旬 are not the seventies. An age that only lost its bound may be
 * worded in another way.
 */
export const ageBound: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) =>
    sentences.flatMap((bead) => [...turnedIn(bead), ...otherTens(bead)]),
  );

/** 八旬老人, 年近七旬, 花甲: tens of years of life. */
const TENS_ZH = /(年近|将近|近)?(?:([五六七八九])旬|(花甲)|(古稀)|(耄耋))/g;
const TENS_EN =
  /\bin (?:his|her|their|my|our) (?:early |mid[- ]?|late )?(fifties|sixties|seventies|eighties|nineties)\b/gi;
const TENS = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const FIRST_TENS = 5;

/** Compares the only tens of a Chinese sentence with the only ones of its translation. */
function otherTens(bead: SentenceBead): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  const { source, target } = sidesOf(bead);
  const [said, ...more] = matchesOf(inSimplified(source), TENS_ZH);
  const [says, ...others] = matchesOf(target, TENS_EN);
  if (!from || !to || !said || !says || more.length > 0 || others.length > 0) return [];
  const actual = FIRST_TENS + TENS.indexOf((says[1] ?? '').toLowerCase());
  if (tensMeant(said).includes(actual)) return [];
  return [
    {
      ruleId: 'parity-qualifier',
      severity: 'error',
      at: placeOfSentence(to),
      actual: says[0],
      expected: said[0],
      cause: placeOfSentence(from),
    },
  ];
}

/** Returns the tens that a word may mean: 年近七旬 is still in the sixties, and 耄耋 are eighty and more. */
function tensMeant({ 1: near, 2: tens, 3: sixty, 4: seventy }: RegExpMatchArray): number[] {
  const own = tens ? fromHan(tens)! : sixty ? 6 : seventy ? 7 : null;
  if (own === null) return near ? [7, 8, 9] : [8, 9];
  return near ? [own - 1, own] : [own];
}

function turnedIn(bead: SentenceBead): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  if (!from || !to) return [];
  const { source, target } = sidesOf(bead);
  const bounded = agesIn(inSimplified(source), AGE_ZH, (word) => /[上超过逾大高]/.test(word));
  if (bounded.length === 0) return [];
  const said = groupedBy(
    agesIn(target, AGE_EN, (word) => /^(?:over|above|older|at)/i.test(word)),
    ({ age }) => age,
  );
  // A text may name one age thousands of times.
  const distinct = new Map(bounded.map((one) => [`${one.age} ${one.isAbove}`, one]));
  return [...distinct.values()].flatMap(({ age, isAbove, text }) => {
    const own = said.get(age) ?? [];
    const turned = own.find((one) => one.isAbove !== isAbove);
    if (!turned || own.some((one) => one.isAbove === isAbove)) return [];
    return [
      {
        ruleId: 'parity-qualifier',
        severity: 'error',
        at: placeOfSentence(to),
        actual: turned.text,
        expected: text,
        cause: placeOfSentence(from),
      },
    ];
  });
}

/** Returns the ages of a text that have a bound. */
function agesIn(text: string, pattern: RegExp, isAbove: (word: string) => boolean) {
  return matchesOf(text, pattern).flatMap(({ 0: all, 1: before, 2: number = '', 3: after }) => {
    const word = before ?? after;
    const age = /^\d/.test(number) ? Number(number) : fromHan(number);
    return word && age !== null ? [{ age, isAbove: isAbove(word), text: all.trim() }] : [];
  });
}
