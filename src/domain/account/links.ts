import type { Reading } from '../read/reading';
import type { Audit } from './audit';
import type { Held } from './held';
import { linksIn } from './kept';

/** Counts the addresses that are kept, named and lost. */
export function countLinks(
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
