import {
  COUNTED_IN_HEAD,
  ENGLISH_COUNT,
  ENGLISH_MONEY,
  ENGLISH_SCALES,
  ENGLISH_UNIT,
  FOREIGN_MONEY,
  UNIT_IN_BRACKETS,
  UNIT_WORD,
} from './table-words.zh';

/** The words of a head or a stub without the unit in brackets; none where it is nothing but a unit. */
export const wordsWithoutUnit = (head: string): string => {
  const words = head.replace(UNIT_IN_BRACKETS, '');
  return UNIT_WORD.test(words) ? '' : words;
};

/** What may tell the unit of a cell, each as printed. */
export interface UnitSigns {
  /** The cell of the row that a column of units has. */
  ofRow: string;
  /** The words at the head of the row, and of the column. */
  stub: string;
  head: string;
  /** Of the table as a whole, and its caption. */
  unit: string | null;
  caption: string | null;
  /** The words over the heads of the rows. */
  corner: string;
}

const RATE = /^[%％‰]$/;
const MONEY = /元|[$£€]/;

/**
 * The unit of a cell: that of its row, of its column, then of the table; empty where none is told. Where row and column both
 * tell one, a rate is more particular than an amount of money, and that more than what is counted.
 */
export function unitOf({ ofRow, stub, head, unit, caption, corner }: UnitSigns): string {
  const ofColumn = rateOf(head) ?? UNIT_IN_BRACKETS.exec(head)?.[1];
  const printed = [stub, head].flatMap((words) => UNIT_IN_BRACKETS.exec(words)?.[1] ?? []);
  const ofTable = [
    unit,
    caption && ENGLISH_UNIT.exec(caption)?.[1],
    ENGLISH_UNIT.exec(corner)?.[1],
    caption && UNIT_IN_BRACKETS.exec(caption)?.[1],
  ];
  const told = [
    // A column that tells its own unit is not in the one that the row tells for the others.
    ofRow.trim() && ofColumn,
    ofRow.trim(),
    ...[RATE, MONEY, /./].flatMap((fits) => printed.filter((word) => fits.test(word))),
    COUNTED_IN_HEAD.exec(wordsWithoutUnit(head))?.[1],
    COUNTED_IN_HEAD.exec(stub)?.[1],
    ...(ENGLISH_COUNT.test(stub) ? [] : ofTable),
  ];
  return plain(told.find(Boolean) ?? '');
}

/** 比上年增长（%）, 同比增长%, 增速: what such a column holds is in percent, whatever the row counts. */
const RATE_HEAD =
  /(?:[%％]|[（(][%％][)）]|增速|增幅|增长率|增長率|占比|佔比|比重|(?:比上年|同比|較上年|较上年|比上期)(?:增长|增長|增减|增減|±|\+-)?)$/;
const rateOf = (head: string): string | undefined =>
  RATE_HEAD.test(head.replace(/\s/g, '')) && !/百分点|百分點/.test(head) ? '%' : undefined;

/** 新臺幣仟元 is 千元, 元（港币） is 港币元, and of 千元；% the amounts are in 千元: cells in percent say so themselves. */
const plain = (unit: string): string =>
  unit
    .replace(/^单位[:：]\s*/, '')
    .replace(/[;；、,，/／]\s*[%％]$/, '')
    .replace(/^([百千仟]?[万亿萬億]?元)[（(]([^（()）]{2,6})[)）]$/, '$2$1')
    .replaceAll('仟', '千')
    .replaceAll('佰', '百');

/** A number and the unit that it is in, as prose writes the two: 1280万元港币 for 港币万元, $8.2 million for $ million. */
export function asWritten(number: string, unit: string): string {
  const [, abroad, amount] = FOREIGN_MONEY.exec(unit) ?? [];
  if (abroad && amount) return number + amount + abroad;
  const [, sign, scale = ''] = ENGLISH_MONEY.exec(unit) ?? [];
  if (!sign) return number + unit.replace(/^人民[币幣]/, '');
  const words = ENGLISH_SCALES[scale.toLowerCase()] ?? '';
  // The sign of a loss stands before that of the currency: -£48 thousand.
  const [, minus, digits] = /^([-−－]?)(.*)$/.exec(number) ?? [];
  // A code of letters stands apart: SEK 36 million.
  const gap = /[A-Z]$/.test(sign) ? ' ' : '';
  return `${minus}${sign}${gap}${digits}${words && ` ${words}`}`;
}
