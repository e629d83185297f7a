import type { ParityRule } from './rule';

const SHOWN = 40;

/** A paragraph of the target that the source has not. */
export const passageExtra: ParityRule = ({ beads }) =>
  beads
    .filter(({ source, target }) => source.length === 0 && target[0]?.passage.kind !== 'other')
    .flatMap(({ target }) =>
      target.map(({ passage }) => ({
        ruleId: passage.kind === 'heading' ? 'parity-section-extra' : 'parity-passage-extra',
        ...{ severity: 'warning', document: 'target', actual: passage.text.slice(0, SHOWN) },
        at: { passage, start: 0, end: passage.text.length },
      })),
    );
