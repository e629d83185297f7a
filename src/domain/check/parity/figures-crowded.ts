import { wholeOf } from '../../parity/passage';
import type { ParityRule } from './rule';

/** Reports a paragraph with so many figures that not every pair was compared. */
export const figuresCrowded: ParityRule = ({ figures }) =>
  figures
    .filter(({ isCrowded }) => isCrowded)
    .map(({ bead: { source, target } }) => ({
      ruleId: 'parity-figures-crowded',
      severity: 'note',
      at: wholeOf(target[0]!.passage),
      actual: target.reduce((sum, read) => sum + read.figures.length, 0),
      cause: wholeOf(source[0]!.passage),
    }));
