import { wholeOf } from '../../parity/passage';
import { excerptEn } from './excerpt';
import type { ParityRule } from './rule';

/** The target has no paragraph that the source does not have. */
export const passageExtra: ParityRule = ({ beads }) =>
  beads
    .filter(({ source, target }) => source.length === 0 && target[0]?.passage.kind !== 'other')
    .flatMap(({ target }) => target)
    .map(({ passage }) => ({
      ruleId: passage.kind === 'heading' ? 'parity-section-extra' : 'parity-passage-extra',
      severity: 'warning',
      at: wholeOf(passage),
      actual: excerptEn(passage),
    }));
