import type { Reading } from '../read/reading';
import { photosOf } from '../report/photos';
import { Finder, tight } from './finder';
import { GLUE, LABEL_AFTER, LABEL_BEFORE } from './glue.zh';
import type { Held } from './held';
import { linksIn, stringsIn } from './kept';

export { heldByDocx } from './docx';
export { heldByHtml, heldByText } from './html';
export type { Held } from './held';

/** Counts what happened to everything that an input holds. */
export interface Account {
  /** In the draft. */
  kept: number;
  /** Reported in a finding, which says why it is not in the draft. */
  named: number;
  /** In neither. */
  lost: number;
}

/** An account, with the words and addresses that are neither kept nor named. */
export interface Audit {
  account: Account;
  lost: string[];
}

/**
 * Compares what was read with what an input holds. Each run of text, picture and address counts once.
 * @param named the full words that the findings report as left out
 */
export function audit(
  held: readonly Held[],
  reading: Pick<Reading, 'report' | 'byline' | 'other'>,
  named: readonly string[],
): Audit {
  const paragraphs = held.flatMap((one) => (one.is === 'text' ? [one.runs] : []));
  const found = countTexts(paragraphs, reading, named);
  countPictures(held, reading, named, found);
  countLinks(held, reading, named, found);
  return found;
}

/**
 * Counts the texts that are kept, named and lost. Words that occur in several places can be matched in more than one
 * order. Any order in which each run finds a place of its own proves that nothing is lost. The first such order is
 * taken; if there is none, the one that loses least.
 */
function countTexts(
  paragraphs: readonly (readonly string[])[],
  reading: Pick<Reading, 'report' | 'byline' | 'other'>,
  named: readonly string[],
): Audit {
  const count = (texts: readonly (readonly string[])[]): Audit => {
    const kept = new Finder([...stringsIn(reading.report), ...(reading.byline ?? '').split('\n')]);
    const left = new Finder([...reading.other, ...named]);
    const found = { account: { kept: 0, named: 0, lost: 0 }, lost: [] as string[] };
    for (const runs of texts) countText(runs, kept, left, found);
    return found;
  };
  const inOrder = count(paragraphs);
  if (inOrder.account.lost === 0) return inOrder;
  // A paragraph with deleted words is not found as a whole, so its runs are matched, the longest first.
  const runs = paragraphs.flatMap((words) => words.map((word) => [word]));
  const byLength = count(runs.sort(([a = ''], [b = '']) => b.length - a.length));
  return byLength.account.lost < inOrder.account.lost ? byLength : inOrder;
}

function countText(runs: readonly string[], kept: Finder, left: Finder, found: Audit): void {
  const words = runs.filter((run) => tight(run) !== '');
  const whole = tight(words.join(''));
  // Most paragraphs are found as a whole. The runs are searched one by one only when that fails.
  if (kept.take(whole)) found.account.kept += words.length;
  else if (left.take(whole)) found.account.named += words.length;
  else for (const run of words) countRun(run, kept, left, found);
}

function countRun(run: string, kept: Finder, left: Finder, found: Audit): void {
  const words = tight(run);
  if (left.take(words)) found.account.named += 1;
  else if (kept.take(words) || stoodInParts(run, kept, left)) found.account.kept += 1;
  else {
    found.account.lost += 1;
    found.lost.push(words);
  }
}

/**
 * Returns true when the words became several fields: each part is found, and only glue or labels stood between them.
 */
function stoodInParts(run: string, kept: Finder, left: Finder): boolean {
  const parts = run.split(GLUE).filter((part) => tight(part) !== '');
  return parts.every((part) => {
    const words = tight(part);
    const bare = words.replace(LABEL_BEFORE, '').replace(LABEL_AFTER, '');
    return bare === '' || kept.take(words) || kept.take(bare) || left.take(words);
  });
}

/** A picture has no words, so the counts are compared: each picture must be shown or named. */
function countPictures(
  held: readonly Held[],
  { report }: Pick<Reading, 'report'>,
  named: readonly string[],
  found: Audit,
): void {
  const all = held.filter(({ is }) => is === 'picture').length;
  const shown = photosOf(report).filter(({ src }) => src).length;
  const kept = Math.min(all, shown);
  const told = Math.min(all - kept, named.filter((words) => PICTURE.test(words)).length);
  found.account.kept += kept;
  found.account.named += told;
  found.account.lost += all - kept - told;
  if (all > kept + told) found.lost.push(`picture × ${all - kept - told}`);
}

const PICTURE = /^(?:picture|embedded object|header|footer)\b/;

function countLinks(
  held: readonly Held[],
  { report, other }: Pick<Reading, 'report' | 'other'>,
  named: readonly string[],
  found: Audit,
): void {
  const addresses = new Set(linksIn(report));
  const told = named.join('\n');
  const outside = other.length > 0;
  for (const one of held) {
    if (one.is !== 'link') continue;
    if (addresses.has(one.address)) found.account.kept += 1;
    else if (told.includes(one.address) || outside) found.account.named += 1;
    else {
      found.account.lost += 1;
      found.lost.push(one.address);
    }
  }
}
