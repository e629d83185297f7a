import { placeIn } from '../places';
import { rule } from '../rule';
import { changesInEn } from './arithmetic/en/from-to';
import { changesIn, type Change } from './arithmetic/from-to';
import { halfOfLastDigit } from '../../quantity/precision';
import { isProportion } from './proportion';
import { sentencesOf } from './arithmetic/sentence';
import { percentForPoints as described } from '../../rules/percent-for-points';

/**
 * A difference of percentages is in percentage points. From 85% to 90% is five percentage points, or 5.9 percent: 提高5% and
 * `up 5 percent` are neither.
 */
export const percentForPoints = rule(described, ({ lines, language }) =>
  lines.flatMap((line) =>
    sentencesOf(line, language)
      .flatMap(language === 'en' ? changesInEn : changesIn)
      .filter(saysPercentForPoints)
      .map(({ from, to, figure }) => ({
        place: placeIn(line, figure.start, figure.end),
        actual: figure.text,
        expected: Number(Math.abs(to.value - from.value).toPrecision(4)),
      })),
  ),
);

function saysPercentForPoints({ from, to, figure }: Change): boolean {
  if (!isProportion(from.unit) || figure.unit !== from.unit) return false;
  const points = Math.abs(to.value - from.value);
  const isRate = near(figure.value, (points / from.value) * 100, halfOfLastDigit(figure));
  return !isRate && near(figure.value, points, halfOfLastDigit(figure));
}

const near = (one: number, other: number, slack: number) => Math.abs(one - other) <= slack;
