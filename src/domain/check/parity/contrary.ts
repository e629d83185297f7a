import { exchangedIn } from '../../parity/claim/exchanged';
import { CONTRARIES } from '../../parity/claim/groups';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import { sidesOf } from '../../parity/claim/sides';
import { textOf } from '../../parity/reading';
import { PLACES } from '../../parity/claim/places';
import type { ParityFinding, ParityRule } from './rule';

/** What excludes each other is not exchanged: imports and exports, wheat and rice, one country and another. */
export const contrary: ParityRule = ({ prose }) =>
  prose.flatMap(({ bead, sentences }) => {
    const whole = { source: textOf(bead.source), target: textOf(bead.target) };
    return sentences.flatMap((one) => exchangesIn(one, whole));
  });

function exchangesIn(
  bead: SentenceBead,
  whole: Record<'source' | 'target', string>,
): ParityFinding[] {
  if (bead.source.length === 0 || bead.target.length === 0) return [];
  const { source, target, isPlain } = sidesOf(bead);
  const here = { source, target, nearSource: source, nearTarget: target };
  // A place may be named in the sentence before.
  const around = { ...here, nearSource: whole.source, nearTarget: whole.target };
  const exchanges = [
    ...CONTRARIES.map((group) => exchangedIn(group, here)),
    ...PLACES.map((group) => exchangedIn(group, around)),
  ];
  return exchanges.flatMap((exchange, at) => {
    if (!exchange) return [];
    const isSure = isPlain || at >= CONTRARIES.length;
    const { expected, actual } = exchange;
    const first = bead.target[0]!;
    const start = first.start + actual.index;
    const isInFirst = start < first.end;
    return [
      {
        ruleId: 'parity-contrary' as const,
        severity: isSure ? ('error' as const) : ('warning' as const),
        at: isInFirst
          ? { passage: first.of.passage, start, end: start + actual.text.length }
          : placeOfSentence(bead.target.at(-1)!),
        actual: actual.text,
        expected,
        cause: placeOfSentence(bead.source[0]!),
      },
    ];
  });
}
