import { isCount } from '../quantity';
import { sameDimension, sameness } from './compatible';
import type { BeadFigures, Match } from './match';
import type { Figure } from './reading';
import type { Swap } from './swaps';

/**
 * Takes figures of two neighbouring beads that each stand in the place of the other: prices rose 2 percent and
 * consumption fell 3, where the source has them the other way round. They are not said to have moved.
 */
export function takeExchanged(all: readonly BeadFigures[], reach: number): Swap[] {
  return all.flatMap((here, at) =>
    all.slice(at + 1, at + 1 + reach).flatMap((there) => exchangedBetween(here, there)),
  );
}

function exchangedBetween(here: BeadFigures, there: BeadFigures): Swap[] {
  if (here.source.length === 0 || there.target.length === 0) return [];
  const swaps: Swap[] = [];
  const isSaidHere = (source: Figure) => here.target.some((one) => isSaid(source, one));
  // Looked up once: for each figure anew, time would go with the cube of their number.
  let saidHere = there.source.filter(isSaidHere);
  for (const source of [...here.source]) {
    const target = there.target.find((one) => isSaid(source, one));
    const back = target && saidHere.find((one) => isExchangeable(source, one));
    const other = back && here.target.find((one) => isSaid(back, one));
    if (!target || !back || !other) continue;
    const [first, second] = [matchOf(source, target), matchOf(back, other)];
    here.matches.push(first);
    there.matches.push(second);
    drop(here, source, other);
    drop(there, back, target);
    saidHere = saidHere.filter((one) => one !== back && (!isSaid(one, other) || isSaidHere(one)));
    swaps.push({ first, second, isSure: true });
  }
  return swaps;
}

/** What stands there in exchange measures the same, and has another value. */
const isExchangeable = (source: Figure, other: Figure): boolean =>
  source.value !== other.value &&
  sameDimension(source.unit, other.unit) &&
  (!isCount(source.unit) || source.unit === other.unit);

const isSaid = (source: Figure, target: Figure) => sameness(source, target) >= 2;

const matchOf = (source: Figure, target: Figure): Match => ({ source, target, same: true });

function drop(figures: BeadFigures, source: Figure, target: Figure): void {
  figures.source = figures.source.filter((one) => one !== source);
  figures.target = figures.target.filter((one) => one !== target);
}
