import type { Bead } from './bead';
import { gainOf, type Grain } from './gain';
import { proportionOf } from './length';
import { rememberedMeetings } from './meeting';
import type { Read } from './reading';

/**
 * Aligns the passages of a translation with those of its source, in order. It picks the beads in which most figures,
 * years, names and quotations meet, with lengths in proportion (after Gale and Church 1993). Paragraphs may be merged,
 * split, missing or extra. It stays near the diagonal, so the time is linear. `proportion` is that of the whole
 * documents if these are parts of them. `grain` says whether to weigh passages or sentences.
 */
export function align(
  source: readonly Read[],
  target: readonly Read[],
  proportion = proportionOf(source, target),
  grain: Grain = 'passages',
): Bead[] {
  const scale = { grain, proportion, meet: rememberedMeetings() };
  const beadAt = ([i, m]: Range, [j, n]: Range): Bead => ({
    source: source.slice(i, m),
    target: target.slice(j, n),
  });
  const wayTo = bestWays(source.length, target.length, (from, to) =>
    gainOf(beadAt(from, to), scale),
  );
  const beads: Bead[] = [];
  let [i, j] = [source.length, target.length];
  for (let shape = wayTo(i, j)?.shape; shape; shape = wayTo(i, j)?.shape) {
    const [before, above] = [i - shape[0], j - shape[1]];
    beads.push(beadAt([before, i], [above, j]));
    [i, j] = [before, above];
  }
  return beads.reverse();
}

/** Indices of some passages; the end is exclusive. */
type Range = readonly [start: number, end: number];

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

/** The best way to join the first passages of both sides: what it gains, and the shape of its last bead. */
interface Way {
  score: number;
  shape: (typeof SHAPES)[number] | null;
}

/**
 * Finds the best way to join the first `i` passages of the source and the first `j` of the target, for each pair near
 * the diagonal. Each way is a shorter way with one more bead.
 */
function bestWays(
  sources: number,
  targets: number,
  gain: (from: Range, to: Range) => number,
): (i: number, j: number) => Way | undefined {
  const keyOf = (i: number, j: number) => i * (targets + 1) + j;
  const ways = new Map<number, Way>([[keyOf(0, 0), { score: 0, shape: null }]]);
  for (let i = 0; i <= sources; i += 1) {
    const [first, last] = nearDiagonal(i, sources, targets);
    for (let j = first; j <= last; j += 1) {
      const here = ways.get(keyOf(i, j));
      if (!here) continue;
      for (const shape of SHAPES) {
        const [m, n] = [i + shape[0], j + shape[1]];
        if (m > sources || n > targets) continue;
        const score = here.score + gain([i, m], [j, n]);
        const there = ways.get(keyOf(m, n));
        if (!there || score > there.score) ways.set(keyOf(m, n), { score, shape });
      }
    }
  }
  return (i, j) => ways.get(keyOf(i, j));
}

const LEAST_BAND = 12;

/**
 * The most places that are searched beyond the least band: 300 passages against 500 of one section take half of them.
 * If a section has more passages and half of them are missing, the search still stays near the diagonal.
 */
export const MOST_PLACES = 500_000;

/** Returns the first and the last place in the target where a place in the source may be. */
function nearDiagonal(i: number, sources: number, targets: number): [first: number, last: number] {
  const band = bandOf(sources, targets);
  const middle = Math.round((i * targets) / Math.max(1, sources));
  return [Math.max(0, middle - band), Math.min(targets, middle + band)];
}

function bandOf(sources: number, targets: number): number {
  const least = LEAST_BAND + Math.ceil(targets / Math.max(1, sources));
  const most = Math.floor(MOST_PLACES / Math.max(1, sources) / 2);
  return Math.min(wantedBand(sources, targets), Math.max(least, most));
}

const wantedBand = (sources: number, targets: number) =>
  LEAST_BAND + 2 * Math.abs(sources - targets);

/**
 * Whether a source and its target have too many passages to search as far from the diagonal as their difference needs.
 */
export function isNarrowed(sources: number, targets: number): boolean {
  const band = bandOf(sources, targets);
  return band < wantedBand(sources, targets) && band < targets;
}
