import type { QuantitySpan } from './quantity';

const MINUS = /(?:(?:^|[\s("“])[-−–]|(?:^|[\s(])(?:minus|negative) )$/i;
const REACH = 12;

/** Returns where the minus before a number begins: -3.9%, minus RMB 30, RMB -30. Null if there is none. */
export function signBefore(text: string, start: number, head: number): { start: number } | null {
  if (head - 1 > start && '-−'.includes(text.charAt(head - 1))) return { start };
  const found = MINUS.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return found ? { start: start - found.replace(/^[\s("“]/, '').length } : null;
}

/** 18 degrees below zero is 零下18度. */
const BELOW_ZERO = /^ (?:Celsius |centigrade )?(?:below (?:zero|freezing)|of frost)\b/;
const REACH_BELOW = 30;

/** Adds the sign to the quantities. */
export function signed(text: string, spans: QuantitySpan[], head: number): QuantitySpan[] {
  return spans.map((span) => {
    if (span.value === null) return span;
    const sign = signBefore(text, span.start, head);
    if (sign) return { ...span, start: sign.start, value: 0 - span.value };
    const below =
      span.unit === 'celsius'
        ? BELOW_ZERO.exec(text.slice(span.end, span.end + REACH_BELOW))
        : null;
    return below ? { ...span, end: span.end + below[0].length, value: 0 - span.value } : span;
  });
}

/** Makes the lower end of a range negative: -5 to 5 degrees. */
export const fromBelow = (span: QuantitySpan, { start }: { start: number }): QuantitySpan => ({
  ...span,
  start,
  min: 0 - (span.min ?? 0),
});
