import { meetingOf, rememberedMeetings, type Meet, type Meeting } from './meeting';
import type { Read } from './reading';

/** Passages of both languages that say the same. One side may be empty: something is missing, or extra. */
export interface Bead {
  source: Read[];
  target: Read[];
}

/** How many passages of each side a bead may join. */
const SHAPES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const;
const LEAST_BAND = 12;
const PER_JOINED = 0.8;
const ALONE = { heading: -1.2, title: -1.2, caption: -1.4, other: -0.6, paragraph: -2.2 };

/**
 * Sets the passages of a translation against those of its source, in order: the way of joining them that
 * makes the most figures, years, names and quotations meet, with lengths in proportion (after Gale and
 * Church 1993). Paragraphs may be merged, split, missing or extra. Linear, as it stays near the diagonal.
 * `proportion` is that of the whole documents, where these are parts of them.
 */
export function align(
  source: readonly Read[],
  target: readonly Read[],
  proportion = proportionOf(source, target),
): Bead[] {
  const band = LEAST_BAND + 2 * Math.abs(source.length - target.length);
  const best = new Map<number, { score: number; shape: (typeof SHAPES)[number] | null }>();
  const width = target.length + 1;
  const meet = rememberedMeetings();
  best.set(0, { score: 0, shape: null });
  for (let i = 0; i <= source.length; i += 1) {
    const middle = Math.round((i * target.length) / Math.max(1, source.length));
    const last = Math.min(target.length, middle + band);
    for (let j = Math.max(0, middle - band); j <= last; j += 1) {
      const here = best.get(i * width + j);
      if (!here) continue;
      for (const shape of SHAPES) {
        const [m, n] = [i + shape[0], j + shape[1]];
        if (m > source.length || n > target.length) continue;
        const gain = gainOf(source.slice(i, m), target.slice(j, n), proportion, meet);
        const there = best.get(m * width + n);
        if (!there || here.score + gain > there.score)
          best.set(m * width + n, { score: here.score + gain, shape });
      }
    }
  }
  return beadsOf(source, target, (i, j) => best.get(i * width + j)?.shape ?? null);
}

function beadsOf(
  source: readonly Read[],
  target: readonly Read[],
  shapeAt: (i: number, j: number) => readonly [number, number] | null,
): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [source.length, target.length];
  for (let shape = shapeAt(i, j); shape; shape = shapeAt(i, j)) {
    const [m, n] = [i - shape[0], j - shape[1]];
    beads.push({ source: source.slice(m, i), target: target.slice(n, j) });
    [i, j] = [m, n];
  }
  return beads.reverse();
}

/** How much longer the target is than the source, in characters. */
export const proportionOf = (source: readonly Read[], target: readonly Read[]): number =>
  lengthOf(target) / Math.max(1, lengthOf(source));

const lengthOf = (reads: readonly Read[]) =>
  reads.reduce((sum, { passage }) => sum + passage.text.length, 0);

function gainOf(
  source: readonly Read[],
  target: readonly Read[],
  proportion: number,
  meet: Meet,
): number {
  if (source.length === 0 || target.length === 0)
    return [...source, ...target].reduce((sum, { passage }) => sum + ALONE[passage.kind], 0);
  const joined =
    (source.length + target.length - 2) * PER_JOINED +
    strangersIn(source, target) +
    strangersIn(target, source);
  const ratio = lengthOf(target) / (proportion * Math.max(1, lengthOf(source)));
  const unlike = kindOf(source) === kindOf(target) ? -0.4 : 1.2;
  return likenessOf(source, target, meet) - 1.2 * Math.abs(Math.log(ratio)) - joined - unlike;
}

/** What it costs to join a stranger: more, where several figures went unanswered. */
const [STRANGER, SURE_STRANGER] = [1.5, 2.5];

/** A paragraph of speech, or of figures, that nothing on the other side answers was not merged: it is missing. */
function strangersIn(joined: readonly Read[], others: readonly Read[]): number {
  if (joined.length < 2) return 0;
  const spoken = others.some((read) => read.spoken);
  const answered = (value: number) => others.some(({ values }) => values.has(value));
  return joined.reduce((cost, read) => {
    const unanswered = read.stated.length > 0 && !read.stated.some(answered);
    if (unanswered) return cost + (read.stated.length > 1 ? SURE_STRANGER : STRANGER);
    return cost + (read.spoken && !spoken ? STRANGER : 0);
  }, 0);
}

const kindOf = ([first]: readonly Read[]) => first?.passage.kind;

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
  return score + Math.min(3, names) * 0.8 + (sameYear ? 0.6 : 0) + (spoken ? 0.8 : 0);
}

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
