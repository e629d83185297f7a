import { meetingOf, type Meet, type Meeting } from './meeting';
import type { Read } from './reading';
import { BOTH_SPOKEN, MOST_NAMES, PER_NAME, SAME_YEAR, VALUE_WEIGHTS, WORDS } from './weights';

/**
 * Scores what two groups of passages have in common. Rarer numbers count more. Words count most where there are no
 * numbers.
 */
export function likenessOf(
  source: readonly Read[],
  target: readonly Read[],
  meet: Meet = meetingOf,
): number {
  let [score, names, sameYear, spoken] = [0, 0, false, false];
  for (const to of target) {
    const meetings = source.map((from) => meet(from, to));
    for (const value of metOf(meetings, (meeting) => meeting.values, to.stated))
      score += weightOf(value);
    names += metOf(meetings, (meeting) => meeting.names, to.names).length;
    sameYear ||= meetings.some((meeting) => meeting.sameYear);
    spoken ||= meetings.some((meeting) => meeting.spoken);
  }
  return (
    score +
    wordsIn(source, target, meet) +
    Math.min(MOST_NAMES, names) * PER_NAME +
    (sameYear ? SAME_YEAR : 0) +
    (spoken ? BOTH_SPOKEN : 0)
  );
}

const weightOf = (value: number) => VALUE_WEIGHTS.find(([below]) => value < below)?.[1] ?? 0;

/** Scores the known words that both sides have: below zero if fewer meet than by chance. */
function wordsIn(source: readonly Read[], target: readonly Read[], meet: Meet): number {
  const [from, to] = [knownIn(source), knownIn(target)];
  const known = Math.min(from, to);
  if (known === 0) return 0;
  const said = sideOf(source, (one) =>
    target.reduce((sum, other) => sum + meet(one, other).words.source, 0),
  );
  const answered = sideOf(target, (one) =>
    source.reduce((sum, other) => sum + meet(other, one).words.target, 0),
  );
  const share = (said / from + answered / to) / 2;
  return WORDS.all * (share - WORDS.chance) * Math.min(1, known / WORDS.enough);
}

const knownIn = (reads: readonly Read[]) =>
  reads.reduce((sum, read) => sum + read.content().words.length, 0);

/** Returns how many known words of one side are also on the other. */
const sideOf = (reads: readonly Read[], shareOf: (read: Read) => number) =>
  reads.reduce((sum, read) => sum + Math.min(1, shareOf(read)) * read.content().words.length, 0);

/** Returns the items, in the order of `all`, that any of the meetings contains. */
function metOf<T>(
  meetings: readonly Meeting[],
  met: (meeting: Meeting) => readonly T[],
  all: readonly T[],
): readonly T[] {
  const [only] = meetings;
  if (only && meetings.length === 1) return met(only);
  return all.filter((one) => meetings.some((meeting) => met(meeting).includes(one)));
}
