import { CLOSERS } from './words.zh';

/** A heading without a number, and its formatting compared with others. */
export interface Unnumbered {
  text: string;
  /** The next heading follows it directly, without text. */
  isBare: boolean;
  /** Whether it is bold, and the size of its letters if the document tells it. */
  isStrong: boolean;
  size: number | null;
  /** An empty line is below it. */
  isApart: boolean;
}

/** 【案例】, ★就业: headings of one kind begin with the same sign. */
const SIGN = /^[【〖[★☆●◆■▲▶▷◇○□※]/;
const signOf = ({ text }: Unnumbered): string => SIGN.exec(text)?.[0] ?? '';

/** INTRODUCTION, OUR YEAR IN NUMBERS */
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;

/** A single heading may have other formatting by chance. Two are a kind of their own. */
const FEWEST_OF_KIND = 2;

/**
 * Returns the depth of each of some consecutive headings without numbers, 0 for the widest. The rules in order:
 * larger letters are wider, bold is wider than plain, capitals are wider than small letters. Then a sign is wider that
 * appears earlier. If all these are the same, a heading with an empty line below is wider. If all have the same formatting, a heading is wider if its
 * subheadings follow without text between.
 */
export function depthsOf(row: readonly Unnumbered[], isClosed: boolean): number[] {
  const depths = bySetting(row);
  return depths.some((depth) => depth > 0) ? depths : byNesting(row, isClosed);
}

/** How the formatting of a heading compares with the others of its row. Smaller numbers are wider. */
type Key = Record<'size' | 'strong' | 'capitals' | 'sign' | 'apart', number>;

function bySetting(row: readonly Unnumbered[]): number[] {
  const isApartTold = [true, false].every((isApart) =>
    areSeveral(row, (one) => one.isApart === isApart),
  );
  const signs = areSignsTold(row) ? [...new Set(row.map(signOf))] : [];
  const sizes = sizesOf(row);
  const keys = row.map((one): Key => ({
    size: sizes.findIndex((size) => (one.size ?? 0) * ALIKE >= size),
    strong: one.isStrong ? 0 : 1,
    capitals: CAPITALS.test(one.text) ? 0 : 1,
    sign: signs.indexOf(signOf(one)),
    apart: isApartTold && !one.isApart ? 1 : 0,
  }));
  const bySigns = (a: Key, b: Key) =>
    a.size - b.size || a.strong - b.strong || a.capitals - b.capitals || a.sign - b.sign;
  const isToldBySigns = keys.some((key) => bySigns(key, keys[0]!) !== 0);
  const order = (a: Key, b: Key) => bySigns(a, b) || (isToldBySigns ? 0 : a.apart - b.apart);
  const kinds: Key[] = [];
  for (const key of [...keys].sort(order))
    if (kinds.length === 0 || order(kinds.at(-1)!, key) !== 0) kinds.push(key);
  return keys.map((key, at) =>
    CLOSERS.test(row[at]!.text) ? 0 : kinds.findIndex((kind) => order(kind, key) === 0),
  );
}

/** Letters of 16 and 15 points look alike, letters of 14 and 12 do not. */
const ALIKE = 1.1;

/** Returns the sizes that look different, the largest first. */
function sizesOf(row: readonly Unnumbered[]): number[] {
  const kinds: number[] = [];
  for (const size of row.map((one) => one.size ?? 0).sort((a, b) => b - a))
    if (kinds.length === 0 || size * ALIKE < kinds.at(-1)!) kinds.push(size);
  return kinds;
}

const areSeveral = (row: readonly Unnumbered[], fits: (one: Unnumbered) => boolean): boolean =>
  row.filter(fits).length >= FEWEST_OF_KIND;

/**
 * Whether the headings that begin like the first contain the others: several of them do, or one of them has no text
 * of its own.
 */
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

/** @param isClosed whether a number follows the row, and ends the content of its last heading */
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

/** 绿色港口, 平安港口: headings with the same pattern are on the same level. */
const patternOf = ({ text }: Unnumbered): string => `${text.length} ${text.slice(-2)}`;
