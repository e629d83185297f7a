import { isCount } from '../quantity';
import { sameness } from './compatible';
import type { BeadFigures, Match } from './match';
import type { Figure } from './reading';
import type { Swap } from './swaps';
import { sameDimension } from './units-alike';

/**
 * Takes figures of two nearby beads that have exchanged places: prices rose 2 percent and consumption fell 3, but the
 * source has it the other way round. They are then not reported as moved.
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
  // Computed once. To search again for each figure would take time with the cube of their number.
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

/**
 * Takes figures of one bead that have exchanged numbers: 15分钟 and 32家 as 32 minutes and 15 hospitals. Both numbers are
 * there, but each belongs to the wrong thing.
 */
export function takeCrossed(figures: BeadFigures): Swap[] {
  const swaps: Swap[] = [];
  // In a crowded bead any number can be found by chance.
  if (figures.isCrowded) return swaps;
  for (const source of [...figures.source]) {
    const target = figures.target.find((one) => isOfKind(source, one));
    const other =
      target &&
      figures.source.find(
        (one) => one.value === target.value && !sameDimension(one.unit, source.unit),
      );
    const back =
      other && figures.target.find((one) => one.value === source.value && isOfKind(other, one));
    if (!target || !back) continue;
    const [first, second] = [matchOf(source, target), matchOf(other, back)];
    figures.matches.push(first, second);
    drop(figures, source, target);
    drop(figures, other, back);
    swaps.push({ first, second, isSure: true });
  }
  return swaps;
}

/** Whether two figures have the same kind of unit and different values. */
const isOfKind = (source: Figure, target: Figure): boolean =>
  sameDimension(source.unit, target.unit) && source.value !== null && source.value !== target.value;

/** Whether two figures can be exchanged: the same kind of unit, and different values. */
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
