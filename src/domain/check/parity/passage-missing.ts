import { placeFor } from './quote-missing';
import type { ParityRule } from './rule';

const SHOWN = 24;

/** Every heading and paragraph of the source has its counterpart. A lost speech is found by its own rule. */
export const passageMissing: ParityRule = (comparison) =>
  comparison.beads.flatMap(({ source, target }, index) => {
    const [first] = source;
    if (!first || target.length > 0 || first.passage.kind === 'other') return [];
    if (comparison.lost.some(({ bead }) => bead === index)) return [];
    const at = placeFor(comparison, index);
    if (!at) return [];
    const { passage } = first;
    return [
      {
        ruleId: passage.kind === 'heading' ? 'parity-section-missing' : 'parity-passage-missing',
        ...{ severity: passage.kind === 'caption' ? 'warning' : 'error', document: 'target', at },
        ...{ actual: null, expected: passage.text.slice(0, SHOWN) },
        cause: { passage, start: 0, end: passage.text.length },
      },
    ];
  });
