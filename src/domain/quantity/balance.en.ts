import { matchesOf } from '../matches';
import { CURRENCY } from './currency.en';
import { amountEn, NUMBER_EN } from './number.en';
import { exactly, unitOf } from './own-unit.en';
import type { QuantitySpan } from './quantity';

/** £(3.4)m, (£3.4m), $(1.2) million, (3.8)p: an amount of money in brackets, as accounts print one below zero. */
const BRACKETED = new RegExp(
  `(?:(?<![A-Za-z])(?<outside>${CURRENCY}) ?\\((?<bare>${NUMBER_EN})\\)` +
    `|(?<![\\w)])\\((?<alone>${NUMBER_EN})\\)(?= ?(?:p|pence|c|cents|%|per ?cent|pp|bps|percentage points|basis points)(?![a-z\\d]))` +
    `|\\((?<inside>${CURRENCY}) ?(?<whole>${NUMBER_EN}) ?(?<letter>[kmb])?\\))`,
  'gi',
);
/** The magnitude after a bracket: £(3.4)m, $(1.2) million. */
const MAGNITUDE_AFTER = /^ ?(?:[kmb]|bn|mn|thousand|million|billion)\b/i;
const LONGEST_MAGNITUDE = 10;
const REACH = 80;

/** After such words comes the amount itself, not a remark about the words: The deficit was (£3.4m). */
const IS_AMOUNT =
  /(?:\b(?:was|were|is|are|of|to|at|by|total(?:l?ed|l?ing)|reached|recorded|reported|posted)|:|\(\d{4}:?) ?$/i;
/** A name that says that brackets are below zero: surplus/(deficit), increase/(decrease). */
const NAMES_BOTH = /\/ ?\((?:deficit|loss|decrease|outflow|expenditure|payable)\)[^.;]*$/i;
/** A line of accounts: the name of a balance, and nothing else but the amount. */
const BALANCE_LINE =
  /(?:^|\n)[^.;\n\d]*\b(?:deficit|loss|net|outflow|movement|balance|shortfall)\b[^.;\n\d]*$/i;

/** Nothing but the amount, as in a column of accounts. */
const ALONE = /(?:^|\n)\s*$/;

/** Returns the amounts below zero that brackets mark. Brackets around a remark are left to the other rules. */
export const balancesIn = (text: string): QuantitySpan[] =>
  matchesOf(text, BRACKETED).flatMap((match): QuantitySpan[] => {
    const { outside, bare = '', alone, inside, whole = '' } = match.groups ?? {};
    const start = match.index;
    const close = start + match[0].length;
    if (outside) return [belowZero(start, magnified(text, { bare, close, currency: outside }))];
    if (alone)
      return [belowZero(start, exactly(start, amountEn(alone), unitOf(text, close, undefined)))];
    if (!inside || !isBelowZero(text, start, close)) return [];
    const end = start + match[0].indexOf(whole, inside.length + 1) + whole.length;
    const span = exactly(start, amountEn(whole), unitOf(text, end, inside));
    return [belowZero(start, { ...span, end: close })];
  });

/** Reads a number whose magnitude is after the bracket. */
function magnified(
  text: string,
  { bare, close, currency }: { bare: string; close: number; currency: string },
): QuantitySpan {
  const [after = ''] = MAGNITUDE_AFTER.exec(text.slice(close, close + LONGEST_MAGNITUDE)) ?? [];
  const isLetter = /^ ?[kmb]$/i.test(after);
  const amount = amountEn(isLetter ? bare : `${bare} ${after.trim()}`.trim());
  const { unit, factor } = unitOf(text, close, currency);
  const end = close + after.length;
  return exactly(close, amount, { unit, factor: isLetter ? factor : 1, end, measure: true });
}

function isBelowZero(text: string, start: number, close: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const endsLine = /^\s*(?:$|\n|\(\d{4})/.test(text.slice(close, close + LONGEST_MAGNITUDE));
  return (
    IS_AMOUNT.test(before) ||
    NAMES_BOTH.test(before) ||
    (endsLine && (BALANCE_LINE.test(before) || ALONE.test(before)))
  );
}

const belowZero = (start: number, span: QuantitySpan): QuantitySpan => ({
  ...span,
  start,
  value: span.value === null ? null : 0 - span.value,
});
