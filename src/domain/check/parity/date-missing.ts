import type { ParityRule } from './rule';
import { seatsOf } from './seat';

/** Every day that the source gives is in the target. The finding is a warning, because other words may stand for a day. */
export const dateMissing: ParityRule = ({ beads, days }) => {
  const seatOf = seatsOf(beads);
  return days.flatMap(({ bead, cause, expected }) => {
    const at = seatOf(bead);
    return at
      ? [
          {
            ruleId: 'parity-figure-missing',
            severity: 'warning',
            at,
            actual: null,
            expected,
            cause,
          },
        ]
      : [];
  });
};
