import type { ParityFinding, ParityRule } from './rule';
import { seatsOf } from './seat';

/** Every day that the source gives is in the target. The finding is a warning, because other words may stand for a day. */
export const dateMissing: ParityRule = ({ beads, days }) => {
  const seatOf = seatsOf(beads);
  return days.flatMap(({ bead, cause, expected }): ParityFinding[] => {
    const at = seatOf(bead);
    if (!at) return [];
    const found = { at, actual: null, expected, cause };
    return [{ ruleId: 'parity-figure-missing', severity: 'warning', ...found }];
  });
};
