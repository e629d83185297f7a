import type { Reading } from '../read/reading';
import type { Audit } from './audit';
import { Finder, tight } from './finder';
import { GLUE, LABEL_AFTER, LABEL_BEFORE } from './glue.zh';
import { stringsIn } from './kept';

/**
 * Counts the texts that are kept, named and lost. Words that occur in several places can be matched in more than one
 * order. Any order in which each run finds a place of its own proves that nothing is lost. The first such order is
 * taken; if there is none, the one that loses least.
 */
export function countTexts(
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
  else words.forEach((_run, at) => countRun(words, at, kept, left, found));
}

function countRun(
  runs: readonly string[],
  at: number,
  kept: Finder,
  left: Finder,
  found: Audit,
): void {
  const words = tight(runs[at]!);
  const isInParts = (run: string) => stoodInParts(run, kept, left);
  if (left.take(words)) found.account.named += 1;
  else if (kept.take(words) || isInParts(runs[at]!) || withNext(runs, at).some(isInParts))
    found.account.kept += 1;
  else {
    found.account.lost += 1;
    found.lost.push(words);
  }
}

/** 供 and 图, 记 and 者: Word splits runs anywhere while a text is edited, also inside a label of a few characters. */
const LONGEST_LABEL = 8;

/** Returns a run together with the one before it, and with the next ones, as far as a label may reach. */
function withNext(runs: readonly string[], at: number): string[] {
  const run = runs[at]!;
  const found = [(runs[at - 1] ?? '').slice(-LONGEST_LABEL) + run];
  let next = '';
  for (let to = at + 1; to < runs.length && next.length < LONGEST_LABEL; to += 1) {
    next += runs[to]!;
    found.push(run + next.slice(0, LONGEST_LABEL));
  }
  return found;
}

/**
 * Returns true when the words became several fields: each part is found, and only glue or labels stood between them.
 */
function stoodInParts(run: string, kept: Finder, left: Finder): boolean {
  const parts = run.split(GLUE).filter((part) => tight(part) !== '');
  return parts.every((part) => {
    const words = tight(part);
    const bare = words.replace(LABEL_BEFORE, '').replace(LABEL_AFTER, '');
    if (bare === '' || kept.take(words) || kept.take(bare) || left.take(words)) return true;
    const [, house = '', name = ''] = REPORTER_OF.exec(bare) ?? [];
    return house !== '' && left.take(house) && kept.take(name);
  });
}
/** 新华社记者李四: the house is named, and the name is kept. */
const REPORTER_OF = /^(.{2,12}(?:记者|記者|通讯员|通訊員))(.{2,12})$/;
