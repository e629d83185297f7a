import { isCount } from '../../quantity';
import type { ParityRule } from './rule';

const UNCERTAIN = new Set(['ratio', 'multiple', 'number', 'point', 'time']);

/** A measured figure of the target that the source does not state. Counts are too often a way of speaking. */
export const figureExtra: ParityRule = ({ figures }) =>
  figures.flatMap(({ bead, target }) =>
    bead.source.length === 0
      ? []
      : target
          .filter(
            ({ unit, qualifier }) =>
              !isCount(unit) && !UNCERTAIN.has(unit) && qualifier !== 'several',
          )
          .map(({ passage, start, end, text }) => ({
            ...{ ruleId: 'parity-figure-extra' as const, severity: 'warning' as const },
            ...{ document: 'target' as const, at: { passage, start, end }, actual: text },
          })),
  );
