import type { Language } from '../../../quantity';
import { placeIn } from '../../places';
import { rule, type Line, type Finding } from '../../rule';
import { balances, stocks, trade, yields } from './balances';
import { changes } from './changes';
import { balancesEn, eachEn, marginsEn, tradeEn } from './en/balances';
import { changesEn } from './en/changes';
import { growthEn } from './en/growth';
import { partsEn, productsEn, sharesEn, sumsEn } from './en/sums';
import { growth } from './growth';
import { multiples } from './multiples';
import { parts } from './parts';
import { agrees, resultOf } from './printed';
import { products } from './products';
import { sentencesOf, type Calculation, type Computed } from './sentence';
import { afterBoth, rates, ratios } from './rates';
import { shares } from './shares';
import { sums } from './sums';
import { arithmetic as described } from '../../../rules/arithmetic';

/** The calculations for each language. To add a calculation, add one file and one row. */
const CALCULATIONS: Readonly<Record<Language, readonly Calculation[]>> = {
  zh: [
    ...[shares, changes, growth, multiples, products, sums, parts],
    ...[trade, balances, stocks, yields, rates, afterBoth, ratios],
  ],
  en: [
    ...[sharesEn, changesEn, growthEn, productsEn, sumsEn, partsEn],
    ...[tradeEn, balancesEn, eachEn, marginsEn],
  ],
};

/**
 * Stated shares, sums, differences and growth match the figures they come from: 收集87条, 办结85条, 办结率97.7%. Checked only if
 * the sentence leaves no doubt which figures are meant.
 */
export const arithmetic = rule(described, ({ lines, language }) =>
  lines.flatMap((line) => disagreeing(line, language)),
);

function disagreeing(line: Line, language: Language): Finding[] {
  const computed = sentencesOf(line, language).flatMap((sentence) =>
    CALCULATIONS[language].flatMap((calculation) => calculation(sentence)),
  );
  return computed.filter((one) => !agrees(one)).map((one) => findingOf(one, line));
}

const findingOf = (computed: Computed, line: Line): Finding => ({
  place: placeIn(line, computed.figure.start, computed.figure.end),
  actual: computed.figure.text,
  expected: resultOf(computed),
});
