import { isCount, type UnitCode } from '../quantity';
import type { BeadFigures, Match } from './match';
import { neighboursIn } from './neighbours';
import type { Figure } from './reading';

/** How far apart two figures of one statement may be, in characters of their language. */
const [FARTHEST_ZH, FARTHEST_EN] = [24, 60];

/**
 * Drops figures that only one language gives because it can be computed from the others: 由21.3%提高到22.1% became "rose by
 * 0.8 percentage points to 22.1 percent". One language gives both ends of a change, the other the change and one end.
 */
export function dropDerived(figures: BeadFigures): void {
  if (figures.isCrowded || figures.source.length === 0 || figures.target.length === 0) return;
  const matesOf = neighboursIn(figures.matches);
  for (const source of [...figures.source]) {
    const { before, after } = matesOf(source);
    const target = [before, after].flatMap((match) =>
      match && match.same && areNear(source, match.source, FARTHEST_ZH, /[。；！？]/)
        ? figures.target.filter((one) => isDerived(source, one, match))
        : [],
    )[0];
    if (!target) continue;
    figures.source = figures.source.filter((one) => one !== source);
    figures.target = figures.target.filter((one) => one !== target);
  }
}

/** Whether one of two figures is the other end of a change, and the other is the change, by the matched end. */
function isDerived(source: Figure, target: Figure, { source: from, target: to }: Match): boolean {
  if (!areNear(target, to, FARTHEST_EN, /[.;!?] /)) return false;
  return isChange(target, source, from) || isChange(source, target, to);
}

/** Whether a figure is the difference of two others: points between two shares, or the same unit. */
function isChange(change: Figure, one: Figure, other: Figure): boolean {
  if (change.value === null || one.value === null || other.value === null) return false;
  const unit = one.unit === 'percent' ? 'percentagePoint' : one.unit;
  if (one.unit !== other.unit || change.unit !== unit) return false;
  const difference = Math.abs(one.value - other.value);
  return difference > 0 && Math.abs(difference - Math.abs(change.value)) < SAME * difference;
}

/** The largest error that binary fractions add to a difference. */
const SAME = 1e-6;

/** Whether two figures stand in one sentence, near each other. */
function areNear(one: Figure, other: Figure, farthest: number, ends: RegExp): boolean {
  if (one.passage !== other.passage) return false;
  const [start, end] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return end - start <= farthest && !ends.test(one.passage.text.slice(start, end));
}

/** Drops 四成 where the target has "four contacts in ten": a share whose two numbers are counts of their own. */
export function dropFractions(figures: BeadFigures): void {
  const shares = figures.source.filter(({ value, unit }) => value !== null && isShare(unit));
  if (figures.isCrowded || shares.length === 0) return;
  const matched = new Set(figures.matches.map(({ target }) => target));
  // A number such as ten may count as said already, because the source has 十点 too.
  const free = figures.bead.target
    .flatMap((read) => read.figures)
    .filter((one) => !matched.has(one));
  const said = free.flatMap((part, at) => {
    const whole = free[at + 1];
    if (!whole) return [];
    if (isPartOf(part, whole)) return [{ part, whole }];
    return isOfEvery(part, whole) ? [{ part: whole, whole: part }] : [];
  });
  for (const source of shares) {
    const share = source.unit === 'percent' ? source.value! / 100 : source.value!;
    const at = said.findIndex(({ part, whole }) => isNear(part.value! / whole.value!, share));
    const [found] = at < 0 ? [] : said.splice(at, 1);
    if (!found) continue;
    figures.source = figures.source.filter((one) => one !== source);
    figures.target = figures.target.filter((one) => one !== found.part && one !== found.whole);
  }
}

const isShare = (unit: UnitCode) => unit === 'percent' || unit === 'ratio';

/** Whether two figures count something, and the first one less than the second. */
const areCounts = (part: Figure, whole: Figure): boolean =>
  part.passage === whole.passage &&
  isCount(part.unit) &&
  isCount(whole.unit) &&
  (part.value ?? 0) < (whole.value ?? 0);

/** Four contacts in ten, two visitors out of every three. */
const isPartOf = (part: Figure, whole: Figure): boolean =>
  areCounts(part, whole) &&
  /^ (?:[a-z-]+ ){0,3}(?:in|out of) (?:every |each )?$/.test(
    part.passage.text.slice(part.end, whole.start),
  );

/** Of every ten seats, nine: the whole comes first. */
const isOfEvery = (whole: Figure, part: Figure): boolean =>
  areCounts(part, whole) &&
  part.start - whole.end <= FARTHEST_EN &&
  /\b(?:of|in) (?:every|each) $/i.test(
    whole.passage.text.slice(Math.max(0, whole.start - 14), whole.start),
  );

/** 三分之一 is rounded to four decimals. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-4;
