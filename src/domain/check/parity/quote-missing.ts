import type { Bead } from '../../parity/bead';
import { excerptZh } from './excerpt';
import type { ParityRule } from './rule';
import { seatsOf } from './seat';

/** Verbs of reported speech: said that, noted that. */
const REPORTED =
  /\b(?:said|says|noted|explained|added|told|recalled|recalls|believes?|stated|remarked|pointed out|hopes?|hoped|thinks?|according to)\b/i;

const isReported = (bead: Bead | undefined): boolean =>
  bead?.target.some(({ passage }) => REPORTED.test(passage.text)) ?? false;

/** A speech of the source is also a speech of the target, in quotation marks. */
export const quoteMissing: ParityRule = ({ beads, lost }) => {
  const seatOf = seatsOf(beads);
  return lost.flatMap((speech) => {
    const at = seatOf(speech.bead);
    if (!at) return [];
    return [
      {
        ruleId: 'parity-quote-missing',
        severity: isReported(beads[speech.bead]) ? 'note' : 'error',
        at,
        actual: null,
        expected: excerptZh(speech),
        cause: speech.source,
      },
    ];
  });
};
