import type { Read } from './reading';
import { STRANGE_WORDS, STRANGER, SURE_STRANGER } from './weights';

/** The share of the known words of one passage that another one has. */
type Share = (one: Read, other: Read) => number;

/**
 * Returns the cost of joined parts whose speech, figures or words nothing on the other side answers. Such a part was
 * not merged: its counterpart is missing.
 */
export function strangersIn(
  joined: readonly Read[],
  others: readonly Read[],
  shareOf: Share,
): number {
  if (joined.length < 2) return 0;
  const spoken = others.some((read) => read.spoken);
  const answered = (value: number) => others.some(({ values }) => values.has(value));
  return joined.reduce((cost, read) => {
    const isAnswered = read.stated.some(answered);
    if (read.stated.length > 0 && !isAnswered)
      return cost + (read.stated.length > 1 ? SURE_STRANGER : STRANGER);
    if (isAnswered) return cost;
    const isStrange =
      saysElse(read, others, shareOf) || (read.spoken && !spoken) || isDatedElse(read, others);
    return cost + (isStrange ? STRANGER : 0);
  }, 0);
}

/** Whether a part has dates or ages, and the other side has none of them. */
function isDatedElse(read: Read, others: readonly Read[]): boolean {
  const own = read.marks().filter(({ kind }) => kind === 'date' || kind === 'age');
  const said = new Set(others.flatMap((other) => other.marks().map(({ value }) => value)));
  return own.length > 0 && !own.some(({ value }) => said.has(value));
}

/** Whether the other side has hardly any of the known words of a part. */
function saysElse(read: Read, others: readonly Read[], shareOf: Share): boolean {
  if (read.content().words.length < STRANGE_WORDS.fewest) return false;
  const share = others.reduce((sum, other) => sum + shareOf(read, other), 0);
  return share < STRANGE_WORDS.share;
}
