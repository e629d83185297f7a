import { isNarrowed } from '../../parity/align';
import { wholeOf } from '../../parity/passage';
import type { Read } from '../../parity/reading';
import type { ParityFinding } from './rule';

/**
 * Where a section has so many paragraphs more or fewer than its source that not every way of setting them side by
 * side was looked at, that is said: what is missing or extra there may be told of the wrong paragraph.
 */
export function passagesCrowded(source: readonly Read[], target: readonly Read[]): ParityFinding[] {
  const [from, to] = [source[0], target[0]];
  if (!from || !to || !isNarrowed(source.length, target.length)) return [];
  return [
    {
      ruleId: 'parity-passages-crowded',
      severity: 'warning',
      at: wholeOf(to.passage),
      actual: target.length,
      expected: source.length,
      cause: wholeOf(from.passage),
    },
  ];
}
