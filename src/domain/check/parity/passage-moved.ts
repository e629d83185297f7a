import { wholeOf } from '../../parity/passage';
import { excerptEn } from './excerpt';
import type { ParityRule } from './rule';

/** Passages have the order of the source. */
export const passageMoved: ParityRule = ({ moved }) =>
  moved.map(({ source, target }) => {
    const [from, to] = [source[0]!.passage, target[0]!.passage];
    return {
      ruleId: from.kind === 'heading' ? 'parity-section-moved' : 'parity-passage-moved',
      severity: 'warning',
      at: wholeOf(to),
      actual: excerptEn(to),
      cause: wholeOf(from),
    };
  });
