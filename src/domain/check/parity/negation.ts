import {
  ANY_DENIAL_ZH,
  denialEn,
  denialsIn,
  deniesMore,
  deniesSurely,
  explanationsIn,
} from '../../parity/claim/negation';
import { sidesOf, type Sides } from '../../parity/claim/sides';
import { inSimplified } from '../../quantity/script.zh';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import type { ParityFinding, ParityRule } from './rule';

/** What the source denies, the target denies, and the other way round. Any word that may deny is enough. */
export const sameNegation: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) =>
    sentences.flatMap((bead, at) =>
      [sentences[at - 1], sentences[at + 1]].some(hasSpareDenial) ? [] : negationsIn(bead),
    ),
  );

/** Whether a sentence denies what its source does not: the denial of the one beside it stands there instead. */
function hasSpareDenial(bead: SentenceBead | undefined): boolean {
  const sides = bead && sidesOf(bead);
  return !!sides && !!denialEn(sides.target) && !ANY_DENIAL_ZH.test(inSimplified(sides.source));
}

function negationsIn(bead: SentenceBead): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  if (!from || !to || [from, to].some(({ read }) => ASKS.test(read.passage.text))) return [];
  // Who speaks stands before the words in one language and after them in the other.
  if (from.read.spoken !== to.read.spoken) return [];
  const sides = sidesOf(bead);
  const denial = denialIn({ ...sides, source: inSimplified(sides.source) });
  if (!denial) return [];
  return [
    { ruleId: 'parity-negation', ...denial, at: placeOfSentence(to), cause: placeOfSentence(from) },
  ];
}

/** A question may be asked either way. */
const ASKS = /[?？]\s*$/;

/** What one side denies and the other does not; a denial that is only added may be a turn of speech. */
function denialIn(sides: Sides) {
  const lost = lostIn(sides);
  if (lost) return lost;
  const { source, target, isPlain } = sides;
  const added = isPlain ? denialEn(target) : null;
  if (!added || !deniesMore(source, target)) return null;
  return { severity: 'warning' as const, actual: added, expected: source.slice(0, LONGEST) };
}

/** A denial of the source for which the target has no word left: one "or" may carry a denial on to the next clause. */
function lostIn({ source, target, isPlain }: Sides) {
  const { firm, any } = denialsIn(source);
  const expected = firm[0] ?? any[0];
  if (!expected) return null;
  const explained = explanationsIn(source, target);
  const isSure = isPlain && explained === 0 && deniesSurely(source);
  if (isSure) return { severity: 'error' as const, actual: null, expected };
  const isLost = explained === 0 || (isPlain && explained < firm.length && !/\bor\b/.test(target));
  return isLost ? { severity: 'warning' as const, actual: null, expected } : null;
}

/** As much of a sentence as the finding shows. */
const LONGEST = 24;
