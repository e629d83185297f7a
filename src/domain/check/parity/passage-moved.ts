import type { ParityRule } from './rule';

const SHOWN = 40;

/** What stands in another order than in the source. */
export const passageMoved: ParityRule = ({ moved }) =>
  moved.map(({ source, target }) => {
    const [from, to] = [source[0]!.passage, target[0]!.passage];
    return {
      ruleId: from.kind === 'heading' ? 'parity-section-moved' : 'parity-passage-moved',
      ...{ severity: 'warning', document: 'target', actual: to.text.slice(0, SHOWN) },
      ...{ at: { passage: to, start: 0, end: to.text.length } },
      cause: { passage: from, start: 0, end: from.text.length },
    };
  });
