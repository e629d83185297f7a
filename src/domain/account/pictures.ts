import type { Reading } from '../read/reading';
import { photosOf } from '../report/photos';
import type { Audit } from './audit';
import type { Held } from './held';

/** A picture has no words, so the counts are compared: each picture must be shown or named. */
export function countPictures(
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
