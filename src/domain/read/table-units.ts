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

/** Returns the words of a column or row head without the unit in brackets. Empty if the head is only a unit. */
export const wordsWithoutUnit = (head: string): string => {
  const words = head.replace(UNIT_IN_BRACKETS, '');
  return UNIT_WORD.test(words) ? '' : words;
};

/** The places where the unit of a cell may be, each as printed. */
export interface UnitSigns {
  /** The cell of this row in the column of units. */
  ofRow: string;
  /** The words at the head of the row, and at the head of the column. */
  stub: string;
  head: string;
  /** The unit of the whole table, and its caption. */
  unit: string | null;
  caption: string | null;
  /** The words above the row heads. */
  corner: string;
}

const RATE = /^[%％‰]$/;
const MONEY = /元|[$£€]/;

/**
 * Returns the unit of a cell: from its row, else its column, else the table. Empty if none is given. If row and
 * column both give one, a rate is more specific than an amount of money, and money is more specific than a count.
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
    // A column with its own unit does not use the unit that the row gives for the others.
    ofRow.trim() && ofColumn,
    ofRow.trim(),
    ...[RATE, MONEY, /./].flatMap((fits) => printed.filter((word) => fits.test(word))),
    COUNTED_IN_HEAD.exec(wordsWithoutUnit(head))?.[1],
    COUNTED_IN_HEAD.exec(stub)?.[1],
    ...(ENGLISH_COUNT.test(stub) ? [] : ofTable),
  ];
  return plain(told.find(Boolean) ?? '');
}

/** 比上年增长（%）, 同比增长%, 增速: such a column is in percent, whatever the row counts. */
const RATE_HEAD =
  /(?:[%％]|[（(][%％][)）]|增速|增幅|增长率|增長率|占比|佔比|比重|(?:比上年|同比|較上年|较上年|比上期)(?:增长|增長|增减|增減|±|\+-)?)$/;
const rateOf = (head: string): string | undefined =>
  RATE_HEAD.test(head.replace(/\s/g, '')) && !/百分点|百分點/.test(head) ? '%' : undefined;

/** 新臺幣仟元 is 千元, 元（港币） is 港币元. 千元；% means amounts in 千元, because cells in percent have their own sign. */
const plain = (unit: string): string =>
  unit
    .replace(/^单位[:：]\s*/, '')
    .replace(/[;；、,，/／]\s*[%％]$/, '')
    .replace(/^([百千仟]?[万亿萬億]?元)[（(]([^（()）]{2,6})[)）]$/, '$2$1')
    .replaceAll('仟', '千')
    .replaceAll('佰', '百');

/** Writes a number with its unit as prose does: 1280万元港币 for 港币万元, $8.2 million for $ million. */
export function asWritten(number: string, unit: string): string {
  const [, abroad, amount] = FOREIGN_MONEY.exec(unit) ?? [];
  if (abroad && amount) return number + amount + abroad;
  const [, sign, scale = ''] = ENGLISH_MONEY.exec(unit) ?? [];
  if (!sign) return number + unit.replace(/^人民[币幣]/, '');
  const words = ENGLISH_SCALES[scale.toLowerCase()] ?? '';
  // The minus sign comes before the currency sign: -£48 thousand.
  const [, minus, digits] = /^([-−－]?)(.*)$/.exec(number) ?? [];
  // A currency code of letters needs a space: SEK 36 million.
  const gap = /[A-Z]$/.test(sign) ? ' ' : '';
  return `${minus}${sign}${gap}${digits}${words && ` ${words}`}`;
}
