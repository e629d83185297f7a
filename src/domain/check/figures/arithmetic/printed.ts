import { halfOfLastDigit, wasRounded } from '../../../quantity/precision';
import type { Computed, Stated } from './sentence';

/**
 * Returns whether the rounding of the parts matters. It does for a share or a rate. A sum is computed from the printed
 * numbers.
 */
const isRate = ({ figure, from }: Computed) =>
  RATES.includes(figure.unit) && !from.every(({ unit }) => unit === 'percent');

const RATES = ['percent', 'multiple', 'doubling'];

/** Returns the smallest and the largest possible result, given how the parts are rounded. */
function boundsOf(computed: Computed): [least: number, most: number] {
  const slack = (part: Stated) =>
    (computed.rounds || isRate(computed)) && wasRounded(part) ? halfOfLastDigit(part) : 0;
  const corners = computed.from.reduce<number[][]>(
    (heads, part) =>
      heads.flatMap((head) => [-1, 1].map((side) => [...head, part.value + side * slack(part)])),
    [[]],
  );
  const results = corners.map((values) => computed.by(...values));
  return [Math.min(...results), Math.max(...results)];
}

/** Returns whether the printed figure can be the result. */
export function agrees(computed: Computed): boolean {
  const { figure, atLeast } = computed;
  const [least, most] = boundsOf(computed);
  const half = halfOfLastDigit(figure);
  return figure.value >= least - half && (atLeast || figure.value <= most + half);
}

/** Returns the result for the figures as printed, to four digits. */
export const resultOf = ({ from, by }: Computed): number =>
  Number(by(...from.map(({ value }) => value)).toPrecision(4));
