import { matchesOf } from '../../matches';
import { contentOf, coverageOf } from '../../parity/content';
import { proportionOf, sizeOfAll } from '../../parity/length';
import { placeOfSentence, type Prose, type SentenceBead } from '../../parity/prose';
import { overlap } from '../../parity/passage';
import { soundsOf, type Read } from '../../parity/reading';
import { letters } from '../../parity/romanization';
import { readsOf } from '../../parity/sentences';
import { sizeOf } from '../../parity/size';
import { ofRule } from '../../rules/of-rule';
import { excerptZh } from './excerpt';
import type { ParityFinding, ParityRule } from './rule';
import {
  CERTAIN_SIZE,
  FEWEST_WORDS,
  LEAST_CLAUSE,
  LEAST_LACKING,
  LEAST_REST,
  LEAST_ROOM,
  LEAST_SHORTFALL,
  LEAST_UNKNOWN,
  MOST_BY_CHANCE,
  MOST_SAID,
  SURELY_UNSAID,
} from './thresholds';

/**
 * Finds a clause of the source that the translation omits, although it translates the rest of the sentence. Hardly any
 * of the clause's words are translated, and there is no room for the clause. The finding is a warning, because a clause
 * may be translated in few other words. Clauses with a figure are found by their figure. A whole sentence that is
 * certainly not translated is reported as a missing sentence.
 */
export const clauseMissing: ParityRule = ({ beads, prose, figures, lost }) => {
  const side = (of: 'source' | 'target') => beads.flatMap((bead) => bead[of]);
  const proportion = proportionOf(side('source'), side('target'));
  const answered = [
    ...figures.flatMap(({ matches }) => matches.map(({ source }) => source)),
    ...lost.map(({ source }) => source),
  ];
  return prose.flatMap(({ sentences }) =>
    shortBeads(sentences, proportion).flatMap((short) => {
      const isOpen = (part: Clause) => !answered.some((one) => overlap(one, placeOfSentence(part)));
      const weigh = (parts: readonly Clause[]) =>
        parts.filter(isOpen).flatMap((part) => weighed(part, short));
      const [wholes, clauses] = [weigh(wholesIn(short)), weigh(clausesIn(short))];
      const sentence = wholes.find(isSurelyUnsaid);
      if (sentence)
        return [{ ...findingOf(short, sentence), ...ofRule('parity-sentence-missing') }];
      const parts = isJoined(short) ? wholes : clauses;
      const unsaid = [...clauses.filter(isUnsaid), ...parts.filter(isPerhapsUnsaid)];
      const clause = leastSaid(unsaid.filter((part) => !namesSomethingSaid(part, short)));
      return clause ? [findingOf(short, clause)] : [];
    }),
  );
};

/** A clause, and its range in its passage. */
interface Clause {
  of: Read;
  start: number;
  end: number;
  text: string;
}

/** Aligned sentences whose translation is shorter than usual, with the words that the translation says. */
interface Short {
  bead: SentenceBead;
  size: number;
  shortfall: number;
  said: { entries: ReadonlySet<number> };
}

/** Returns the sentence beads whose target has no room for the shortest clause, measured in Chinese characters. */
function shortBeads(beads: Prose['sentences'], proportion: number): Short[] {
  return beads.flatMap((bead, at) => {
    if (bead.source.length === 0 || bead.target.length === 0) return [];
    const size = sizeOfAll(readsOf(bead.source));
    // An unaligned sentence next to this one may say the rest.
    const beside = [beads[at - 1], beads[at + 1]].flatMap((one) => one ?? []);
    const alone = beside.filter((one) => one.source.length === 0);
    const room = [bead, ...alone].flatMap((one) => readsOf(one.target));
    const shortfall = size - sizeOfAll(room) / proportion;
    if (shortfall < LEAST_SHORTFALL * LEAST_CLAUSE) return [];
    const near = [bead, ...beside.filter((one) => hasRoomFor(one, proportion))].flatMap(
      ({ target }) => target,
    );
    const entries = new Set(near.flatMap(({ read }) => [...read.content().entries]));
    return [{ bead, size, shortfall, said: { entries } }];
  });
}

/**
 * Returns whether a sentence is longer than its own source needs. It may then say what the sentence next to it omits.
 */
const hasRoomFor = ({ source, target }: SentenceBead, proportion: number): boolean =>
  sizeOfAll(readsOf(target)) / proportion - sizeOfAll(readsOf(source)) > LEAST_ROOM;

/** Returns whether several sentences of the source are aligned with fewer of the target. */
const isJoined = ({ bead: { source, target } }: Short): boolean => source.length > target.length;

/** Returns whole sentences that were joined to others. */
const wholesIn = (short: Short): Clause[] =>
  !isJoined(short)
    ? []
    : short.bead.source.map(({ of, start, end }) => ({
        ...{ of, start, end },
        text: of.passage.text.slice(start, end),
      }));

/** Returns the clauses of the source without digits. */
const clausesIn = ({ bead }: Short): Clause[] =>
  bead.source.flatMap(({ of, start, end }) =>
    matchesOf(of.passage.text.slice(start, end), /[^，、；：。！？,;]+/g)
      .filter(({ 0: text }) => !/\d/.test(text))
      .map(({ 0: text, index }) => ({
        ...{ of, text, start: start + index },
        end: start + index + text.length,
      })),
  );

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
}

/** Returns a part with its weights, or nothing if the part is too short to judge. */
function weighed(part: Clause, { size, shortfall, said }: Short): Weighed[] {
  const own = sizeOf(part.text, 'zh');
  if (own < LEAST_CLAUSE || size - own < LEAST_REST * own) return [];
  const content = contentOf(part.text, 'zh');
  const words = content.words.length;
  const room = { own, lacking: shortfall / own, share: shortfall / size };
  return [{ ...part, ...room, words, covered: coverageOf(content, said) }];
}

/**
 * Returns whether the translation spells a name of the clause near its place. Such a name shows that the clause was not
 * omitted: 把云溪建设得更美好.
 */
const namesSomethingSaid = ({ text }: Clause, { bead }: Short): boolean => {
  const names = bead.target.flatMap(({ read }) => read.passage.text.match(NAMES) ?? []);
  const sounds = names.length > 0 ? soundsOf(text) : '';
  return names.some((name) => sounds.includes(letters(name)));
};
const NAMES = /\b[A-Z][a-z]{4,}\b/g;

/** Returns the part with the fewest words said; the first one if there are several. */
function leastSaid(parts: readonly Weighed[]): Weighed | undefined {
  const least = Math.min(...parts.map(({ covered }) => covered));
  return parts.find(({ covered }) => covered === least);
}

/** Returns whether the translation says hardly any words of a part and has no room for it. */
const isUnsaid = ({ words, covered, lacking, share }: Weighed): boolean =>
  words >= FEWEST_WORDS &&
  covered <= MOST_SAID &&
  hasNoRoom({ lacking, share }, covered > 0 ? LEAST_LACKING.someSaid : LEAST_LACKING.noneSaid);

/**
 * Returns the same for a part with unknown words, or with words that are said by chance. Much more room must be
 * missing.
 */
function isPerhapsUnsaid({ own, words, covered, ...room }: Weighed): boolean {
  if (words === 0) return own >= LEAST_UNKNOWN && hasNoRoom(room, LEAST_LACKING.unknown);
  if (words < FEWEST_WORDS) return covered === 0 && hasNoRoom(room, LEAST_LACKING.hardlyKnown);
  // A single word may be matched by chance.
  const areSeveral = words * (1 - covered) >= FEWEST_WORDS;
  return areSeveral && covered <= MOST_BY_CHANCE && hasNoRoom(room, LEAST_LACKING.byChance);
}

const hasNoRoom = (
  { lacking, share }: Pick<Weighed, 'lacking' | 'share'>,
  least: { shortfall: number; share: number },
): boolean => lacking >= least.shortfall && share >= least.share;

/** Returns whether a whole sentence of known words is not translated. */
const isSurelyUnsaid = ({ own, words, covered, lacking }: Weighed): boolean =>
  own >= CERTAIN_SIZE &&
  words >= FEWEST_WORDS &&
  SURELY_UNSAID.some(({ mostSaid, shortfall }) => covered <= mostSaid && lacking >= shortfall);

const findingOf = ({ bead }: Short, clause: Clause): ParityFinding => ({
  ...ofRule('parity-clause-missing'),
  at: placeOfSentence(bead.target[0]!),
  actual: null,
  expected: excerptZh(clause),
  cause: placeOfSentence(clause),
});
