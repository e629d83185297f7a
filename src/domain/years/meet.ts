import { mayBeOne, ofItsKind, type Candidate, type Waiting } from './figures-of';
import { isSameThing } from './thing';

/** Says whether two figures of one kind are one figure. */
type Fits = (waiting: Waiting, candidate: Candidate) => boolean;

/**
 * Which figure of this year is which of last year: the surest first. What is named alike but for words of scope and time is one
 * only where no other could be meant.
 */
export function meet(
  waiting: readonly Waiting[],
  candidates: readonly Candidate[],
): Map<Waiting, Candidate> {
  const met = new Map<Waiting, Candidate>();
  const taken = new Set<Candidate>();
  const take = (one: Waiting, found: Candidate | undefined) => {
    if (!found) return;
    met.set(one, found);
    taken.add(found);
  };
  const alike = ofItsKind(candidates);
  const fitting = (one: Waiting, fits: Fits) =>
    alike(one).filter((each) => !taken.has(each) && fits(one, each));
  for (const fits of [byIndicator, byLabelHere, byLabel])
    for (const one of waiting) if (!met.has(one)) take(one, fitting(one, fits)[0]);
  for (const fits of [byThingHere, byThing]) {
    const open = waiting.filter((one) => !met.has(one));
    for (const [one, found] of couples(open, (each) => fitting(each, fits))) take(one, found);
  }
  return met;
}

/** Those of which each fits the other and nothing else. */
function couples(
  waiting: readonly Waiting[],
  fittingTo: (one: Waiting) => readonly Candidate[],
): [Waiting, Candidate][] {
  const fitting = waiting.map(fittingTo);
  const suitors = new Map<Candidate, number>();
  for (const each of fitting.flat()) suitors.set(each, (suitors.get(each) ?? 0) + 1);
  return waiting.flatMap((one, at) => {
    const [only, ...more] = fitting[at]!;
    return only && more.length === 0 && suitors.get(only) === 1 ? [[one, only]] : [];
  });
}

const byIndicator: Fits = (waiting, candidate) =>
  waiting.metric.indicator !== null &&
  waiting.metric.indicator.key === (candidate.metric.indicator ?? null);

const byLabel: Fits = (waiting, candidate) =>
  waiting.core !== '' && waiting.core === candidate.core && mayBeOne(waiting, candidate);

const byThing: Fits = (waiting, candidate) =>
  isSameThing(waiting.thing, candidate.thing) && mayBeOne(waiting, candidate);

/** In the section of the same key. */
const here =
  (fits: Fits): Fits =>
  (waiting, candidate) =>
    waiting.section.key === candidate.section.key && fits(waiting, candidate);

const byLabelHere = here(byLabel);
const byThingHere = here(byThing);
