import { excerptZh } from './excerpt';
import type { ParityRule } from './rule';
import { seatsOf } from './seat';

/** Whoever speaks in the source speaks in the target, in quotation marks. */
export const quoteMissing: ParityRule = ({ beads, lost }) => {
  const seatOf = seatsOf(beads);
  return lost.flatMap((speech) => {
    const at = seatOf(speech.bead);
    if (!at) return [];
    return [
      {
        ruleId: 'parity-quote-missing',
        severity: 'error',
        at,
        actual: null,
        expected: excerptZh(speech),
        cause: speech.source,
      },
    ];
  });
};
