import { matchesOf } from '../../matches';
import { sizeOfAll } from '../../parity/length';
import { wordsOfBoth, type WordsOfBoth } from './own-words';
import type { Prose, SentenceBead } from '../../parity/prose';
import type { Read } from '../../parity/reading';
import { readsOf } from '../../parity/sentences';
import { LEAST_CLAUSE, LEAST_ROOM, LEAST_SHORTFALL } from './thresholds';

/** A clause, and its range in its passage. */
export interface Clause {
  of: Read;
  start: number;
  end: number;
  text: string;
}

/** Aligned sentences whose translation is shorter than usual, with the words that the translation says. */
export interface Short {
  bead: SentenceBead;
  size: number;
  shortfall: number;
  said: { entries: ReadonlySet<number> };
  known: WordsOfBoth;
}

/** Returns the sentence beads whose target has no room for the shortest clause, measured in Chinese characters. */
export function shortBeads(beads: Prose['sentences'], proportion: number): Short[] {
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
    return [{ bead, size, shortfall, said: { entries }, known: wordsOfBoth(bead) }];
  });
}

/**
 * Returns whether a sentence is longer than its own source needs. It may then say what the sentence next to it omits.
 */
const hasRoomFor = ({ source, target }: SentenceBead, proportion: number): boolean =>
  sizeOfAll(readsOf(target)) / proportion - sizeOfAll(readsOf(source)) > LEAST_ROOM;

/** Returns whether several sentences of the source are aligned with fewer of the target. */
export const isJoined = ({ bead: { source, target } }: Short): boolean =>
  source.length > target.length;

/** Returns whole sentences that were joined to others. */
export const wholesIn = (short: Short): Clause[] =>
  !isJoined(short)
    ? []
    : short.bead.source.map(({ of, start, end }) => ({
        ...{ of, start, end },
        text: of.passage.text.slice(start, end),
      }));

/** Returns the clauses of the source without digits. */
export const clausesIn = ({ bead }: Short): Clause[] =>
  bead.source.flatMap(({ of, start, end }) =>
    matchesOf(of.passage.text.slice(start, end), /[^，、；：。！？,;]+/g)
      .filter(({ 0: text }) => !/\d/.test(text))
      .map(({ 0: text, index }) => ({
        ...{ of, text, start: start + index },
        end: start + index + text.length,
      })),
  );
