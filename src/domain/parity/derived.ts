import { isCount, type UnitCode } from '../quantity';
import { aroundIn } from './claim/around';
import { changeOf } from './claim/change';
import type { Direction } from './claim/direction';
import type { BeadFigures, Match } from './match';
import { neighboursIn } from './neighbours';
import type { Figure } from './reading';
import { textBetween } from './reversed';

/** How far apart two figures of one statement may be, in characters of their language. */
const [FARTHEST_ZH, FARTHEST_EN] = [24, 60];

/**
 * Drops figures that only one language gives because it can be computed from the others: 由21.3%提高到22.1% became "rose by
 * 0.8 percentage points to 22.1 percent". One language gives both ends of a change, the other the change and one end.
 */
export function dropDerived(figures: BeadFigures): void {
  if (figures.isCrowded || figures.source.length === 0 || figures.target.length === 0) return;
  const matesOf = neighboursIn(figures.matches);
  const [zh, en] = [aroundIn(figures.bead.source), aroundIn(figures.bead.target)];
  const directions = {
    source: (one: Figure) => changeOf(zh(one), 'zh').direction,
    target: (one: Figure) => changeOf(en(one), 'en').direction,
  };
  for (const source of [...figures.source]) {
    const { before, after } = matesOf(source);
    const target = [before, after].flatMap((match) =>
      match && match.same && areNear(source, match.source, FARTHEST_ZH, /[。；！？]/)
        ? figures.target.filter((one) => isDerived(source, one, match, directions))
        : [],
    )[0];
    if (!target) continue;
    figures.source = figures.source.filter((one) => one !== source);
    figures.target = figures.target.filter((one) => one !== target);
  }
}

/** Returns the direction of the change that a text says of a figure. */
type Directions = Record<'source' | 'target', (figure: Figure) => Direction | null>;

/** Whether one of two figures is the other end of a change, and the other is the change, by the matched end. */
function isDerived(
  source: Figure,
  target: Figure,
  { source: from, target: to }: Match,
  directions: Directions,
): boolean {
  if (!areNear(target, to, FARTHEST_EN, /[.;!?] /)) return false;
  // In Chinese the old amount is given first: 由21.3%提高到22.1%. In English it may be given last.
  const [old, later] = from.start < source.start ? [from, source] : [source, from];
  return (
    isChange(target, old, later, directions.target(target)) ||
    isChange(source, target, to, directions.source(source))
  );
}

/** Whether a figure is what another one lost or gained: points between two shares, or the same unit. */
function isChange(
  change: Figure,
  old: Figure,
  later: Figure,
  direction: Direction | null,
): boolean {
  if (change.value === null || old.value === null || later.value === null) return false;
  const unit = old.unit === 'percent' ? 'percentagePoint' : old.unit;
  if (old.unit !== later.unit || change.unit !== unit) return false;
  const gained = later.value - old.value;
  if (direction && (direction === 'up') !== gained > 0) return false;
  const size = Math.abs(gained);
  return size > 0 && Math.abs(size - Math.abs(change.value)) < SAME * size;
}

/** The largest error that binary fractions add to a difference. */
const SAME = 1e-6;

/** Whether two figures stand in one sentence, near each other. */
function areNear(one: Figure, other: Figure, farthest: number, ends: RegExp): boolean {
  if (one.passage !== other.passage) return false;
  const between = textBetween(one, other);
  return between.length <= farthest && !ends.test(between);
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
  isLess(part, whole);
const isLess = (part: Figure, whole: Figure): boolean => (part.value ?? 0) < (whole.value ?? 0);

/** Four contacts in ten, two visitors out of every three, seven tonnes in every ten. */
const isPartOf = (part: Figure, whole: Figure): boolean => {
  if (part.passage !== whole.passage || whole.start - part.end > FARTHEST_EN) return false;
  const [, every] = IN_ALL.exec(part.passage.text.slice(part.end, whole.start)) ?? [];
  return every !== undefined && (areCounts(part, whole) || (every !== '' && isLess(part, whole)));
};
const IN_ALL = /^ (?:[a-z-]+ ){0,3}(?:in|out of) (every |each |)$/;

/** Of every ten seats, nine: the whole comes first. */
const isOfEvery = (whole: Figure, part: Figure): boolean =>
  areCounts(part, whole) &&
  part.start - whole.end <= FARTHEST_EN &&
  /\b(?:of|in) (?:every|each) $/i.test(
    whole.passage.text.slice(Math.max(0, whole.start - 14), whole.start),
  );

/** 三分之一 is rounded to four decimals. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-4;
