import { groupedBy } from '../grouped';
import { mayBeOne, ofItsKind, type Candidate, type Waiting } from './figures-of';
import { isOneScope, likeness } from './thing';

/** Two names that share half of their parts may name one thing, in any section: 外借图书 and 图书外借. */
export const ALIKE = 0.5;
/** Within one section less is enough, because its heading tells what both are about. */
export const ALIKE_HERE = 0.25;

/** What else speaks for a pair: both are in one section, and each is the only figure of its unit there. */
const HERE = 0.25;
const ALONE = 0.25;

/**
 * Returns which figure of this year each open figure of last year may be. The likeliest pairs are matched first, and each
 * figure is offered once. Two figures that are alone of their unit in one section need to share only one part of their
 * names. Figures that share none are never offered: a unit alone proves nothing.
 */
export function offersFor(
  waiting: readonly Waiting[],
  candidates: readonly Candidate[],
): Map<Waiting, Candidate> {
  const places = [waiting, candidates].map((figures: readonly (Waiting | Candidate)[]) =>
    groupedBy(figures, ({ place }) => place),
  );
  const alike = ofItsKind(candidates);
  const pairs = waiting.flatMap((one) =>
    alike(one).flatMap((candidate) => {
      if (!mayBeOne(one, candidate) || !isOneScope(one.thing, candidate.thing)) return [];
      const names = likeness(one.thing, candidate.thing);
      const isHere = one.section.key === candidate.section.key;
      const isAlone = isHere && places.every((figures) => figures.get(one.place)?.length === 1);
      if (names === 0 || (!isAlone && names < (isHere ? ALIKE_HERE : ALIKE))) return [];
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
