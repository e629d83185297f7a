import { partsOf } from '../domain/review/parts';
import type { Content } from '../domain/version/differences';

const SEPARATOR = ' ';
/** As much of a hash as tells the parts of one report apart: 64 bits. */
const LENGTH = 16;

const hashesOf = (content: Content) => new Set(partsOf(content).map(({ hash }) => short(hash)));

const short = (hash: string) => hash.slice(0, LENGTH);

/**
 * The hashes of what a sitting has written: the parts that a draft has and had not before, and of those that the sitting wrote
 * earlier the ones that still stand.
 */
export function touchedBetween(before: Content | null, after: Content, earlier: string | null) {
  const old = before ? hashesOf(before) : new Set<string>();
  const mine = new Set(earlier?.split(SEPARATOR));
  return [...hashesOf(after)].filter((one) => !old.has(one) || mine.has(one)).join(SEPARATOR);
}

/**
 * Which revision wrote a part last, by the hash of what it says; null where none is known.
 * @param rows of one draft, the newest first
 */
export function authorsIn<Row extends { touched: string | null }>(
  rows: readonly Row[],
): (hash: string) => Row | null {
  const authors = new Map<string, Row>();
  for (const row of rows)
    for (const hash of row.touched?.split(SEPARATOR) ?? [])
      if (!authors.has(hash)) authors.set(hash, row);
  return (hash) => authors.get(short(hash)) ?? null;
}
