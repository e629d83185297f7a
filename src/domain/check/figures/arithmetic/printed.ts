import type { Computed, Stated } from './sentence';

/** A little more than half, for what binary fractions lose. */
const HALF = 0.51;

/** Half of the last digit of a figure as printed: 0.05 of 97.7%, 500 of 7.8万元. */
function halfOf({ value, text }: Stated): number {
  const digits = /\d+(?:\.(\d+))?/.exec(text.replaceAll(',', ''));
  const scale = digits ? value / Number(digits[0]) : 1;
  return 10 ** -(digits?.[1]?.length ?? 0) * scale * HALF;
}

/** A share or a rate hangs on digits that its parts were rounded by; a sum is made of what is printed. */
const isRate = ({ figure, from }: Computed) =>
  figure.unit === 'percent' && !from.every(({ unit }) => unit === 'percent');

/** A count is what it is; an amount with a multiplier or decimals was rounded. */
const wasRounded = ({ value, text }: Stated) => !text.includes(String(value)) || /\./.test(text);

/** The least and the most that may come out, given how its parts are rounded. */
function boundsOf(computed: Computed): [least: number, most: number] {
  const slack = (part: Stated) => (isRate(computed) && wasRounded(part) ? halfOf(part) : 0);
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
  const half = halfOf(figure);
  return figure.value >= least - half && (atLeast || figure.value <= most + half);
}

/** What comes out of the figures as printed, to four digits. */
export const resultOf = ({ from, by }: Computed): number =>
  Number(by(...from.map(({ value }) => value)).toPrecision(4));
