import {
  ANY_DENIAL_EN,
  ANY_DENIAL_ZH,
  DENIES_EN,
  DENIES_ZH,
  SURELY_DENIES_ZH,
} from '../../parity/claim/negation';
import { sidesOf, type Sides } from '../../parity/claim/sides';
import { inSimplified } from '../../quantity/script.zh';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import type { ParityFinding, ParityRule } from './rule';

/** What the source denies, the target denies, and the other way round. Any word that may deny is enough. */
export const sameNegation: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) => sentences.flatMap(negationsIn));

function negationsIn(bead: SentenceBead): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  if (!from || !to || /[?？]\s*$/.test(from.read.passage.text)) return [];
  // Who speaks stands before the words in one language and after them in the other.
  if (from.read.spoken !== to.read.spoken) return [];
  const sides = sidesOf(bead);
  const denial = denialIn({ ...sides, source: inSimplified(sides.source) });
  if (!denial) return [];
  return [
    { ruleId: 'parity-negation', ...denial, at: placeOfSentence(to), cause: placeOfSentence(from) },
  ];
}

/** What one side denies and the other does not; a denial that is only added may be a turn of speech. */
function denialIn({ source, target, isPlain }: Sides) {
  const lost = DENIES_ZH.exec(source);
  if (lost && !ANY_DENIAL_EN.test(target)) {
    const isSure = isPlain && SURELY_DENIES_ZH.test(source);
    return {
      severity: isSure ? ('error' as const) : ('warning' as const),
      actual: null,
      expected: lost[0],
    };
  }
  const added = isPlain ? DENIES_EN.exec(target) : null;
  if (!added || ANY_DENIAL_ZH.test(source)) return null;
  return { severity: 'warning' as const, actual: added[0], expected: source.slice(0, LONGEST) };
}

/** As much of a sentence as the finding shows. */
const LONGEST = 24;
