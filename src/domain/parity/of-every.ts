import { isCount } from '../quantity';
import { numberOf } from '../quantity/han';
import type { BeadFigures } from './match';
import type { Figure } from './reading';

/** 每4个“90后”中约有: the whole before the part that a text counts. */
const OF_EVERY =
  /每(\d{1,4}|[一二两三四五六七八九十百]{1,3})[^\d，。；！？]{0,8}?(?:“[^”，。]{1,8}”)?[^\d，。；！？]{0,8}?(?:[中里]|就|便|当中|之中)[^\d，。；！？]{0,4}$/;
/** How far before the part its whole may begin, in characters. */
const REACH = 26;

/** Drops parts that Chinese counts and English gives as a share: 每4人中有3人 is `three out of every four`. */
export function dropPartsOfEvery(figures: BeadFigures): void {
  if (figures.isCrowded || figures.source.length === 0) return;
  for (const source of [...figures.source]) {
    const share = shareOf(source);
    const target = share && figures.target.find((one) => isThat(one, share));
    if (!target) continue;
    figures.source = figures.source.filter((one) => one !== source);
    figures.target = figures.target.filter((one) => one !== target);
  }
}

/** Returns which share of its whole a part is; null if no whole is printed before it. */
function shareOf({ passage, start, value, unit }: Figure): number | null {
  if (value === null || !isCount(unit)) return null;
  const before = passage.text.slice(Math.max(0, start - REACH), start);
  const whole = numberOf(OF_EVERY.exec(before)?.[1] ?? '');
  return whole && value < whole ? value / whole : null;
}

/** Whether a figure of the target is a share, which is rounded to four decimals. */
const isThat = ({ value, unit }: Figure, share: number): boolean =>
  value !== null &&
  ((unit === 'ratio' && Math.abs(value - share) < 1e-4) ||
    (unit === 'percent' && Math.abs(value - share * 100) < 1e-2));
