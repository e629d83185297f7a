import type { Issue } from '../../../issue';
import { placeIn, type Rule } from '../../rule';
import { changes } from './changes';
import { growth } from './growth';
import { parts } from './parts';
import { agrees, resultOf } from './printed';
import { products } from './products';
import { sentencesOf, type Calculation } from './sentence';
import { shares } from './shares';
import { sums } from './sums';

/** What can be recomputed. A new calculation is one file and one row. */
const CALCULATIONS: readonly Calculation[] = [shares, changes, growth, products, sums, parts];

/**
 * Stated shares, sums, differences and growth recompute from the figures named: 收集87条, 办结85条, 办结率97.7%.
 * Only where the sentence leaves no doubt which figures are meant.
 */
export const arithmetic: Rule = ({ lines, language }) =>
  language !== 'zh'
    ? []
    : lines.flatMap((line) =>
        sentencesOf(line)
          .flatMap((sentence) => CALCULATIONS.flatMap((calculation) => calculation(sentence)))
          .filter((computed) => !agrees(computed))
          .map((computed): Issue => {
            const { text, start, end } = computed.figure;
            return {
              ...{ ruleId: 'arithmetic', severity: 'warning', actual: text },
              ...{ place: placeIn(line, start, end), expected: resultOf(computed) },
            };
          }),
      );
