import { wholeOf } from '../../parity/passage';
import { excerptZh } from './excerpt';
import type { ParityRule } from './rule';
import { seatsOf } from './seat';

/** Every heading and paragraph of the source has a counterpart. Another rule finds lost speeches. */
export const passageMissing: ParityRule = ({ beads, lost }) => {
  const hasLostSpeech = new Set(lost.map(({ bead }) => bead));
  const seatOf = seatsOf(beads);
  return beads.flatMap(({ source, target }, index) => {
    const passage = source[0]?.passage;
    if (!passage || target.length > 0 || passage.kind === 'other') return [];
    const at = hasLostSpeech.has(index) ? null : seatOf(index);
    if (!at) return [];
    return [
      {
        ruleId: passage.kind === 'heading' ? 'parity-section-missing' : 'parity-passage-missing',
        severity: passage.kind === 'caption' ? 'warning' : 'error',
        at,
        actual: null,
        expected: excerptZh(passage),
        cause: wholeOf(passage),
      },
    ];
  });
};
