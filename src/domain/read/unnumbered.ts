import { CLOSERS } from './words.zh';

/** A heading without number, and how it stands among others. */
export interface Unnumbered {
  text: string;
  /** The next heading follows it, and no text. */
  isBare: boolean;
  /** It is set bold, and in letters of this size where the document says so. */
  isStrong: boolean;
  size: number | null;
  /** An empty line stands below it. */
  isApart: boolean;
}

/** 【案例】, ★就业: headings of one kind begin with one sign. */
const SIGN = /^[【〖[★☆●◆■▲▶▷◇○□※]/;
const signOf = ({ text }: Unnumbered): string => SIGN.exec(text)?.[0] ?? '';

/** INTRODUCTION, OUR YEAR IN NUMBERS */
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;

/** One heading may be set otherwise by chance; two are a kind of their own. */
const FEWEST_OF_KIND = 2;

/**
 * How far down each of some headings stands that follow each other without number: 0 for the widest. Larger letters are wider than
 * smaller ones, bold wider than plain, capitals wider than small letters; then what comes first; then a heading whose parts follow it without a word between.
 */
export function depthsOf(row: readonly Unnumbered[], isClosed: boolean): number[] {
  const depths = bySetting(row);
  return depths.some((depth) => depth > 0) ? depths : byNesting(row, isClosed);
}

function bySetting(row: readonly Unnumbered[]): number[] {
  const isApartTold = [true, false].every((isApart) =>
    areSeveral(row, (one) => one.isApart === isApart),
  );
  const signs = areSignsTold(row) ? [...new Set(row.map(signOf))] : [];
  const sizes = sizesOf(row);
  const keys = row.map((one) => ({
    size: sizes.findIndex((size) => (one.size ?? 0) * ALIKE >= size),
    strong: one.isStrong ? 0 : 1,
    capitals: CAPITALS.test(one.text) ? 0 : 1,
    sign: signs.indexOf(signOf(one)),
    apart: isApartTold && !one.isApart ? 1 : 0,
  }));
  const order = (a: (typeof keys)[number], b: (typeof keys)[number]) =>
    a.size - b.size ||
    a.strong - b.strong ||
    a.capitals - b.capitals ||
    a.sign - b.sign ||
    a.apart - b.apart;
  const kinds: (typeof keys)[number][] = [];
  for (const key of [...keys].sort(order))
    if (kinds.length === 0 || order(kinds.at(-1)!, key) !== 0) kinds.push(key);
  return keys.map((key, at) =>
    CLOSERS.test(row[at]!.text) ? 0 : kinds.findIndex((kind) => order(kind, key) === 0),
  );
}

/** Letters of 16 and of 15 points look alike, those of 14 and 12 do not. */
const ALIKE = 1.1;

/** The sizes that look different, the largest first. */
function sizesOf(row: readonly Unnumbered[]): number[] {
  const kinds: number[] = [];
  for (const size of row.map((one) => one.size ?? 0).sort((a, b) => b - a))
    if (kinds.length === 0 || size * ALIKE < kinds.at(-1)!) kinds.push(size);
  return kinds;
}

const areSeveral = (row: readonly Unnumbered[], fits: (one: Unnumbered) => boolean): boolean =>
  row.filter(fits).length >= FEWEST_OF_KIND;

/** Whether those that begin as the first does hold the others: several of them do, or one of them has no text of its own. */
function areSignsTold(row: readonly Unnumbered[]): boolean {
  const [first] = row;
  if (!first) return false;
  const isHolder = (one: Unnumbered, at: number) => {
    const next = row[at + 1];
    return signOf(one) === signOf(first) && next !== undefined && signOf(next) !== signOf(first);
  };
  const holders = row.filter(isHolder);
  return holders.length >= FEWEST_OF_KIND || holders.some(({ isBare }) => isBare);
}

/** @param isClosed a number follows the row, and ends what the last of it holds */
function byNesting(row: readonly Unnumbered[], isClosed: boolean): number[] {
  const isParent = (one: Unnumbered, at: number) => one.isBare && at < row.length - 1;
  const parents = row.filter(isParent);
  if (parents.length < (isClosed ? 1 : FEWEST_OF_KIND)) return row.map(() => 0);
  const patterns = new Set(parents.map(patternOf));
  let isInside = false;
  return row.map((one, at) => {
    if (isParent(one, at)) isInside = true;
    else if (CLOSERS.test(one.text) || patterns.has(patternOf(one))) isInside = false;
    return isInside && !isParent(one, at) ? 1 : 0;
  });
}

/** 绿色港口, 平安港口: parts that are named after one pattern stand beside each other. */
const patternOf = ({ text }: Unnumbered): string => `${text.length} ${text.slice(-2)}`;
