import { mayBeOne, type Candidate, type Waiting } from './figures-of';
import { isOneScope, likeness } from './thing';

/** Two names of which half is the same may be of one thing, wherever they stand: 外借图书 and 图书外借. */
export const ALIKE = 0.5;
/** In one section less is enough, for its heading says what both are about. */
export const ALIKE_HERE = 0.25;

/** What stands for a pair beside its names: that both are in one section, and alone there in their unit. */
const HERE = 0.25;
const ALONE = 0.25;

/**
 * Which figure of this year each open one of last year may be, the likeliest pairs first; each is offered once. Two that are alone
 * of their unit in one section may be one, however they are called.
 */
export function offersFor(
  waiting: readonly Waiting[],
  candidates: readonly Candidate[],
): Map<Waiting, Candidate> {
  const counts = [countByPlace(waiting), countByPlace(candidates)] as const;
  const pairs = waiting.flatMap((one) =>
    candidates.flatMap((candidate) => {
      if (!mayBeOne(one, candidate) || !isOneScope(one.thing, candidate.thing)) return [];
      const names = likeness(one.thing, candidate.thing);
      const isHere = one.section.key === candidate.section.key;
      const isAlone = isHere && counts.every((count) => count.get(one.place) === 1);
      if (!isAlone && names < (isHere ? ALIKE_HERE : ALIKE)) return [];
      return [{ one, candidate, weight: names + (isHere ? HERE : 0) + (isAlone ? ALONE : 0) }];
    }),
  );
  const offers = new Map<Waiting, Candidate>();
  const offered = new Set<Candidate>();
  for (const { one, candidate } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (offers.has(one) || offered.has(candidate)) continue;
    offers.set(one, candidate);
    offered.add(candidate);
  }
  return offers;
}

function countByPlace(figures: readonly (Waiting | Candidate)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of figures) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
