import { firstWhere } from '../first-where';
import { groupedBy } from '../grouped';
import { once } from '../once';
import { UNITS, isCount, type UnitCode } from '../quantity';
import { noneTaken } from '../taken';
import { withNeighbours } from './bead';
import { sameDimension } from './units-alike';
import type { BeadFigures } from './match';
import { outermost } from './numerals';
import type { Figure, Read } from './reading';

/** A number of the target that nothing explains, and the unit that it has there, if it measures something. */
interface Loose {
  value: number;
  unit: UnitCode | null;
}

/**
 * Returns a function that says whether the target prints the numbers of a missing figure in a numeral that nothing else
 * explains, in the passages of one bead or of its neighbours: `six of them` for 其中6个周六. Such a figure was perhaps only read
 * in another way. An amount of another kind is no such numeral: 6,000 percent does not say 6,000人.
 */
export function loosePrintsIn(
  all: readonly BeadFigures[],
): (at: number) => (figure: Figure) => boolean {
  const matched = groupedBy(
    all.flatMap(({ matches }) => matches.map(({ target }) => target)),
    ({ passage }) => passage,
  );
  const looseOf = all.map((figures) =>
    once(() =>
      figures.bead.target.flatMap((read) => looseIn(read, matched.get(read.passage) ?? [])),
    ),
  );
  return (at) => {
    // One entry for each unit: a text may print one number thousands of times.
    const unitsOf = once(() => {
      const loose = withNeighbours(looseOf, at).flatMap((of) => of());
      const groups = groupedBy(loose, ({ value }) => value);
      return new Map([...groups].map(([value, own]) => [value, new Set(own.map(unitIn))]));
    });
    const reads = once(() => new Map(all[at]!.bead.source.map((read) => [read.passage, read])));
    return (figure) => {
      if (SHARES.has(UNITS[figure.unit].dimension)) return false;
      const numbers = printedIn(figure, reads().get(figure.passage));
      const isPrinted = (number: number) =>
        [...(unitsOf().get(number) ?? [])].some(
          (unit) => unit === null || mayMeasure(unit, figure.unit),
        );
      return numbers.length > 0 && numbers.every(isPrinted);
    };
  };
}

/** Whether an amount may be a misread count (41,000 meters for 水表4.1万只), or is of the same kind. A share is neither. */
const mayMeasure = (measured: UnitCode, unit: UnitCode): boolean =>
  sameDimension(measured, unit) || (isCount(unit) && !SHARES.has(UNITS[measured].dimension));

const unitIn = ({ unit }: Loose) => unit;

/** Shares whose numbers are other numbers in English: 四成 is not a loose four. */
const SHARES: ReadonlySet<string> = new Set(['proportion']);

/** Returns the numerals that belong to no matched figure, year or date. */
function looseIn(read: Read, matched: readonly Figure[]): Loose[] {
  const { numerals, passage, years, figures } = read;
  const taken = noneTaken(passage.text.length);
  for (const { start, end } of [...matched, ...years, ...read.marks()]) taken.take(start, end);
  const measured = figures.filter(({ unit }) => !isCount(unit));
  let next = 0;
  return numerals.flatMap(({ value, start, end }) => {
    if (value === ONE || taken.touches(start, end)) return [];
    while (next < measured.length && measured[next]!.end <= start) next += 1;
    const around = measured[next];
    return [{ value, unit: around && around.start < end ? around.unit : null }];
  });
}

/** `A`, `each` and `only` are ones, so that a one is always loose somewhere. */
const ONE = 1;

/** Returns the numbers as they are printed in a figure: 两小时40分钟 prints two of them. */
function printedIn({ start, end }: Figure, read: Read | undefined): number[] {
  const numerals = read?.numerals ?? [];
  const inside = numerals.slice(
    firstWhere(numerals, (one) => one.start >= start),
    firstWhere(numerals, (one) => one.start >= end),
  );
  return outermost(inside).map(({ value }) => value);
}
