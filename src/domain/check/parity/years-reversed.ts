import { matchesOf } from '../../matches';
import { sidesOf } from '../../parity/claim/sides';
import { placeOfSentence } from '../../parity/prose';
import type { ParityRule } from './rule';

const SPAN_ZH =
  /((?:19|20)\d\d)年?[^，。；\d]{0,6}[到至—–~～-]{1,2}[^，。；\d]{0,4}((?:19|20)\d\d)/g;
const SPAN_EN = /\bfrom ((?:19|20)\d\d) (?:to|until|through) ((?:19|20)\d\d)\b/gi;

/** The first and the last year of a span do not change places: 从1978年到1983年 is not from 1983 to 1978. */
export const yearsReversed: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) =>
    sentences.flatMap((bead) => {
      const [from, to] = [bead.source[0], bead.target[0]];
      if (!from || !to) return [];
      const { source, target } = sidesOf(bead);
      const spans = new Set(matchesOf(source, SPAN_ZH).map(([, one, other]) => `${one} ${other}`));
      return matchesOf(target, SPAN_EN)
        .filter(([, one = '', other = '']) => one > other && spans.has(`${other} ${one}`))
        .map(({ 0: actual, 1: one = '', 2: other = '' }) => ({
          ruleId: 'parity-swapped' as const,
          severity: 'error' as const,
          at: placeOfSentence(to),
          actual,
          expected: `${other}—${one}`,
          cause: placeOfSentence(from),
        }));
    }),
  );
