import { sameDimension } from './compatible';
import type { BeadFigures } from './match';
import type { Figure, Read } from './reading';

/**
 * Drops what the other side says by a numeral that is no figure there: 两年 became "for the second year",
 * 两条路 became "both". A count of one is an article in English.
 */
export function dropSaidOtherwise(figures: BeadFigures): void {
  const { bead, matches } = figures;
  const claimed = matches.map(({ target }) => target);
  figures.source = figures.source.filter(
    (figure) =>
      !bead.target.some((read) => numbersOf(figure).every((value) => isSaid(read, value, claimed))),
  );
  figures.target = figures.target.filter(
    (figure) =>
      !bead.source.some((read) =>
        numbersOf(figure).every((value) => isSaid(read, value, rivalsOf(figure, figures.source))),
      ),
  );
}

/** Figures of the source that are still to be found: 2.6‰ does not explain 2.6 percent, it became it. */
const rivalsOf = ({ unit }: Figure, left: readonly Figure[]): Figure[] =>
  left.filter((figure) => figure.unit !== unit && sameDimension(figure.unit, unit));

const numbersOf = ({ value, min, max }: Figure): number[] =>
  value === null ? [min ?? 0, max ?? 0] : [value];

function isSaid({ numerals, passage }: Read, value: number, claimed: readonly Figure[]): boolean {
  return numerals.some(
    (numeral) =>
      Math.abs(numeral.value - value) < 1e-9 &&
      !claimed.some(
        (figure) =>
          figure.passage === passage && figure.start < numeral.end && numeral.start < figure.end,
      ),
  );
}
