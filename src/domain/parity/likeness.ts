import { meetingOf, type Meet, type Meeting } from './meeting';
import type { Read } from './reading';

const PER_NAME = 0.8;
const MOST_NAMES = 3;
const SAME_YEAR = 0.6;
const BOTH_SPOKEN = 0.8;

/** What meets in both: the rarer a number, the more it says. */
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
    Math.min(MOST_NAMES, names) * PER_NAME +
    (sameYear ? SAME_YEAR : 0) +
    (spoken ? BOTH_SPOKEN : 0)
  );
}

/** Small numbers meet by chance. */
const weightOf = (value: number) => (value < 10 ? 0.4 : value < 100 ? 0.8 : 1.5);

/** Those of all, in their order, that are met in any of the meetings. */
function metOf<T>(
  meetings: readonly Meeting[],
  met: (meeting: Meeting) => readonly T[],
  all: readonly T[],
): readonly T[] {
  const [only] = meetings;
  if (only && meetings.length === 1) return met(only);
  return all.filter((one) => meetings.some((meeting) => met(meeting).includes(one)));
}
