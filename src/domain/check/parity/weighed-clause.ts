import { contentOf, coverageOf } from '../../parity/content';
import { soundsOf } from '../../parity/reading';
import { letters } from '../../parity/romanization';
import { sizeOf } from '../../parity/size';
import { ownWordsOf } from './own-words';
import type { Clause, Short } from './short-beads';
import {
  FEWEST_WORDS,
  LEAST_CLAUSE,
  LEAST_LACKING,
  LEAST_REST,
  LEAST_UNKNOWN,
  MOST_BY_CHANCE,
  MOST_SAID,
  SURELY_LOST,
  SURELY_MISSING,
  SURELY_OMITTED,
} from './thresholds';

/**
 * A part with its weights: how many of its words are said near its place, and how much room is missing. `lacking` is a
 * share of the part's own size, `share` of the size of the sentence.
 */
interface Weighed extends Clause {
  own: number;
  words: number;
  covered: number;
  lacking: number;
  share: number;
  /** The words that the rest of its sentences does not have. `restCovered` is how much of that rest is said. */
  ownWords: number;
  ownCovered: number;
  restCovered: number;
}

/** Returns a part with its weights, or nothing if the part is too short to judge. */
export function weighed(part: Clause, { size, shortfall, said, known }: Short): Weighed[] {
  const own = sizeOf(part.text, 'zh');
  if (own < LEAST_CLAUSE || size - own < LEAST_REST * own) return [];
  const content = contentOf(part.text, 'zh');
  const words = content.words.length;
  const room = { own, lacking: shortfall / own, share: shortfall / size };
  const { words: ownWords, rest: restCovered } = ownWordsOf(content, known);
  const ownCovered = coverageOf({ ...content, words: ownWords }, said);
  return [
    {
      ...{ ...part, ...room, words, covered: coverageOf(content, said) },
      ...{ ownWords: ownWords.length, ownCovered, restCovered },
    },
  ];
}

/**
 * Returns whether the translation spells a name of the clause near its place. Such a name shows that the clause was not
 * omitted: 把云溪建设得更美好.
 */
export const namesSomethingSaid = ({ text }: Clause, { bead }: Short): boolean => {
  const names = bead.target.flatMap(({ read }) => read.passage.text.match(NAMES) ?? []);
  const sounds = names.length > 0 ? soundsOf(text) : '';
  return names.some((name) => sounds.includes(letters(name)));
};
const NAMES = /\b[A-Z][a-z]{4,}\b/g;

/** Returns the part with the fewest words said; the first one if there are several. */
export function leastSaid(parts: readonly Weighed[]): Weighed | undefined {
  const least = Math.min(...parts.map(({ covered }) => covered));
  return parts.find(({ covered }) => covered === least);
}

/** Returns whether the translation says hardly any words of a part and has no room for it. */
export const isUnsaid = ({ words, covered, lacking, share }: Weighed): boolean =>
  words >= FEWEST_WORDS &&
  covered <= MOST_SAID &&
  hasNoRoom({ lacking, share }, covered > 0 ? LEAST_LACKING.someSaid : LEAST_LACKING.noneSaid);

/**
 * Returns the same for a part with unknown words, or with words that are said by chance. Much more room must be
 * missing.
 */
export function isPerhapsUnsaid({ own, words, covered, ...room }: Weighed): boolean {
  if (words === 0) return own >= LEAST_UNKNOWN && hasNoRoom(room, LEAST_LACKING.unknown);
  if (words < FEWEST_WORDS) return covered === 0 && hasNoRoom(room, LEAST_LACKING.hardlyKnown);
  // A single word may be matched by chance.
  const areSeveral = words * (1 - covered) >= FEWEST_WORDS;
  return areSeveral && covered <= MOST_BY_CHANCE && hasNoRoom(room, LEAST_LACKING.byChance);
}

/** Returns whether there is no room for most of a part, whatever its words are. */
export const hasNoRoomForMost = ({ lacking, share }: Weighed): boolean =>
  hasNoRoom({ lacking, share }, LEAST_LACKING.hardlyKnown);

const hasNoRoom = (
  { lacking, share }: Pick<Weighed, 'lacking' | 'share'>,
  least: { shortfall: number; share: number },
): boolean => lacking >= least.shortfall && share >= least.share;

/** Returns whether a whole sentence is not translated: nothing of what only it says is said, or there is no room for it. */
export function isSurelyLost({ own, words, ownWords, ownCovered, ...room }: Weighed): boolean {
  const { size, unsaid, noRoom } = SURELY_LOST;
  const isUnsaid = ownWords >= unsaid.words && ownCovered <= unsaid.mostSaid;
  const hasNone = words >= noRoom.words && hasNoRoom(room, noRoom);
  return own >= size && (hasNone || (isUnsaid && hasNoRoom(room, unsaid)));
}

/** Returns the same for a clause. It takes more: the rest of its sentence must be translated. */
export const isSurelyOmitted = ({ own, ownWords, ownCovered, restCovered, ...room }: Weighed) =>
  own >= SURELY_OMITTED.size &&
  ownCovered <= SURELY_OMITTED.mostSaid &&
  restCovered >= SURELY_OMITTED.restSaid &&
  SURELY_OMITTED.least.some(({ words, ...least }) => ownWords >= words && hasNoRoom(room, least));

/**
 * Returns whether the clauses of a sentence that are not said are certainly missing. Several clauses of a lost sentence
 * tell more together than each alone.
 */
export function areSurelyMissing(clauses: readonly Weighed[]): boolean {
  const unsaid = clauses.filter(({ covered }) => covered <= SURELY_MISSING.mostSaid);
  const sumOf = (valueOf: (one: Weighed) => number) =>
    unsaid.reduce((sum, one) => sum + valueOf(one), 0);
  const [first] = unsaid;
  if (!first) return false;
  const [own, words] = [sumOf((one) => one.own), sumOf((one) => one.words)];
  return (
    own >= SURELY_MISSING.size &&
    words >= SURELY_MISSING.words &&
    first.share >= SURELY_MISSING.share &&
    first.lacking * first.own >= SURELY_MISSING.shortfall * own
  );
}
