import { partsOf } from '../domain/review/parts';
import type { Content } from '../domain/version/differences';

const SEPARATOR = ' ';
/** How much of a hash is kept, in hexadecimal digits: 64 bits tell the parts of one report apart. */
const LENGTH = 16;

const hashesOf = (content: Content) => new Set(partsOf(content).map(({ hash }) => short(hash)));

const short = (hash: string) => hash.slice(0, LENGTH);

/**
 * Returns the hashes of the parts that a sitting has written: parts that are new in the draft, and parts that the
 * sitting wrote earlier and that are still there.
 */
export function touchedBetween(before: Content | null, after: Content, earlier: string | null) {
  const old = before ? hashesOf(before) : new Set<string>();
  const mine = new Set(earlier?.split(SEPARATOR));
  return [...hashesOf(after)].filter((one) => !old.has(one) || mine.has(one)).join(SEPARATOR);
}

/**
 * Returns a function that finds the revision that last wrote a part, by the part's hash. It returns null if none is
 * known.
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
