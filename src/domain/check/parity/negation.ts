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

/** Source and target deny the same things. Any word that may be a denial is enough. */
export const sameNegation: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) =>
    sentences.flatMap((bead, at) =>
      [sentences[at - 1], sentences[at + 1]].some(hasSpareDenial) ? [] : negationsIn(bead),
    ),
  );

/**
 * Returns whether a sentence denies something that its source does not deny. The denial then belongs to the sentence
 * next to it.
 */
function hasSpareDenial(bead: SentenceBead | undefined): boolean {
  const sides = bead && sidesOf(bead);
  return !!sides && !!denialEn(sides.target) && !ANY_DENIAL_ZH.test(inSimplified(sides.source));
}

function negationsIn(bead: SentenceBead): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  if (!from || !to || [from, to].some(({ read }) => ASKS.test(read.passage.text))) return [];
  // The speaker comes before the speech in one language and after it in the other.
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

/** Returns the denial that only one side has. A denial that only the target has may be a figure of speech. */
function denialIn(sides: Sides) {
  const lost = lostIn(sides);
  if (lost) return lost;
  const { source, target, isPlain } = sides;
  const added = isPlain ? denialEn(target) : null;
  if (!added || !deniesMore(source, target)) return null;
  return { severity: 'warning' as const, actual: added, expected: source.slice(0, LONGEST) };
}

/**
 * Returns a denial of the source for which the target has no word left. One "or" may carry a denial on to the next
 * clause.
 */
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

/** How many characters of a sentence a finding shows. */
const LONGEST = 24;
