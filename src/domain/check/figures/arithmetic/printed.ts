import { halfOfLastDigit, wasRounded } from '../../../quantity/precision';
import type { Computed, Stated } from './sentence';

/** A share or a rate hangs on digits that its parts were rounded by; a sum is made of what is printed. */
const isRate = ({ figure, from }: Computed) =>
  RATES.includes(figure.unit) && !from.every(({ unit }) => unit === 'percent');

const RATES = ['percent', 'multiple', 'doubling'];

/** The least and the most that may come out, given how its parts are rounded. */
function boundsOf(computed: Computed): [least: number, most: number] {
  const slack = (part: Stated) =>
    isRate(computed) && wasRounded(part) ? halfOfLastDigit(part) : 0;
  const corners = computed.from.reduce<number[][]>(
    (heads, part) =>
      heads.flatMap((head) => [-1, 1].map((side) => [...head, part.value + side * slack(part)])),
    [[]],
  );
  const results = corners.map((values) => computed.by(...values));
  return [Math.min(...results), Math.max(...results)];
}

/** Whether a figure as printed can be what comes out. */
export function agrees(computed: Computed): boolean {
  const { figure, atLeast } = computed;
  const [least, most] = boundsOf(computed);
  const half = halfOfLastDigit(figure);
  return figure.value >= least - half && (atLeast || figure.value <= most + half);
}

/** What comes out of the figures as printed, to four digits. */
export const resultOf = ({ from, by }: Computed): number =>
  Number(by(...from.map(({ value }) => value)).toPrecision(4));
