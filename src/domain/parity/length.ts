import type { Read } from './reading';
import { MOST_FOR_LENGTH, STRAY, USUAL_PROPORTION } from './weights';

/**
 * Returns how much longer the target is than the source, by size. For short documents the usual proportion counts too.
 */
export function proportionOf(source: readonly Read[], target: readonly Read[]): number {
  const { letters, size } = USUAL_PROPORTION;
  return (sizeOfAll(target) + letters * size) / (sizeOfAll(source) + size);
}

/**
 * Returns how much a difference of lengths speaks against two texts: half the square of its deviation from the usual.
 */
export function strayOf(
  source: readonly Read[],
  target: readonly Read[],
  proportion: number,
): number {
  const [from, to] = [Math.max(1, sizeOfAll(source)), Math.max(1, sizeOfAll(target)) / proportion];
  const usual = STRAY.least + STRAY.short / Math.sqrt(Math.max(4, (from + to) / 2));
  return Math.min(MOST_FOR_LENGTH, (Math.log(to / from) / usual) ** 2 / 2);
}

export const sizeOfAll = (reads: readonly Read[]): number =>
  reads.reduce((sum, { size }) => sum + size, 0);
