import { isNarrowed } from '../../parity/align';
import { wholeOf } from '../../parity/passage';
import type { Read } from '../../parity/reading';
import type { ParityFinding } from './rule';

/**
 * Reports a section whose number of paragraphs differs so much from its source that not every alignment was tried. A
 * finding about something missing or extra there may name the wrong paragraph.
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
