import { numberOf } from '../../parity/heading-number';
import { wholeOf } from '../../parity/passage';
import type { ParityRule } from './rule';

/** A heading has the same number as in the source, in any kind of numerals. */
export const headingNumber: ParityRule = ({ beads }) =>
  beads.flatMap(({ source: [from], target: [to] }) => {
    if (from?.passage.kind !== 'heading' || to?.passage.kind !== 'heading') return [];
    const [expected, actual] = [numberOf(from.passage.text), numberOf(to.passage.text)];
    if (expected === null || actual === null || expected === actual) return [];
    return [
      {
        ruleId: 'parity-heading-number',
        severity: 'error',
        at: wholeOf(to.passage),
        actual,
        expected,
        cause: wholeOf(from.passage),
      },
    ];
  });
