import {
  ANY_DENIAL_EN,
  ANY_DENIAL_ZH,
  DENIES_EN,
  DENIES_ZH,
  SURELY_DENIES_ZH,
} from '../../parity/claim/negation';
import { sidesOf } from '../../parity/claim/sides';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import type { ParityFinding, ParityRule } from './rule';

/** What the source denies, the target denies, and the other way round. Any word that may deny is enough. */
export const sameNegation: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) => sentences.flatMap(negationsIn));

function negationsIn(bead: SentenceBead): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  if (!from || !to || /[?？]\s*$/.test(from.read.passage.text)) return [];
  const { source, target, isPlain } = sidesOf(bead);
  const lost = DENIES_ZH.exec(source);
  const added = DENIES_EN.exec(target);
  const isLost = lost !== null && !ANY_DENIAL_EN.test(target);
  const isAdded = isPlain && added !== null && !ANY_DENIAL_ZH.test(source);
  if (!isLost && !isAdded) return [];
  return [
    {
      ruleId: 'parity-negation',
      severity: isPlain && isLost && SURELY_DENIES_ZH.test(source) ? 'error' : 'warning',
      at: placeOfSentence(to),
      actual: isAdded ? (added?.[0] ?? null) : null,
      expected: lost?.[0] ?? source.slice(0, LONGEST),
      cause: placeOfSentence(from),
    },
  ];
}

/** As much of a sentence as the finding shows. */
const LONGEST = 24;
