import { numberingOf } from './numbering';
import type { Line } from './line';
import {
  SENTENCE_END,
  TABLE_TITLE,
  TABLE_TITLE_ENDING,
  UNIT_AT_END,
  UNIT_IN_TITLE,
} from './table-words.zh';
import { CLOSERS } from './words.zh';
import { unitSaid, withOneUnit } from './unit-line.zh';

/** What the lines above a table say about it. */
interface SaidAbove {
  caption: string | null;
  unit: string | null;
  /** The lines of caption and unit. */
  above: Line[];
}

/** The longest title of a table. */
const LONGEST_TITLE = 40;

/** Returns the title of a table and the unit of its numbers, from the lines right above it, in either order. */
export function saidAbove(near: Line | undefined, far: Line | undefined): SaidAbove {
  const unitNear = unitIn(near);
  if (near && unitNear) {
    const title = far && isTitle(far, true) ? far : null;
    return { ...titled(title), unit: unitNear, above: title ? [title, near] : [near] };
  }
  if (!near || !isTitle(near, false)) return { caption: null, unit: null, above: [] };
  const unitFar = unitIn(far);
  const { caption, unit } = titled(near);
  return { caption, unit: unitFar ?? unit, above: far && unitFar ? [far, near] : [near] };
}

const unitIn = (line: Line | undefined): string | null => (line ? unitSaid(line.text) : null);

/** Returns a title, and the unit at its end if it has one. */
function titled(title: Line | null): { caption: string | null; unit: string | null } {
  const told = title && UNIT_IN_TITLE.exec(withOneUnit(title.text));
  if (!title || !told) return { caption: title?.text ?? null, unit: null };
  return { caption: title.text.slice(0, told.index).trim(), unit: told[1] ?? null };
}

/** 表1 收费情况, 收费情况表. Above a line with the unit, any short line that is neither a heading nor a sentence. */
function isTitle({ text, look }: Line, isAboveUnit: boolean): boolean {
  if (look.heading || (look.kind && look.kind !== 'caption')) return false;
  if (text.length > LONGEST_TITLE || SENTENCE_END.test(text)) return false;
  if (TABLE_TITLE.test(text) || look.kind === 'caption') return true;
  if (CLOSERS.test(text)) return false;
  const isCentred = look.centred === true && TABLE_TITLE_ENDING.test(text);
  const isPart = numberingOf(text) !== null || (look.strong === true && !isCentred);
  return !isPart && (isAboveUnit || TABLE_TITLE_ENDING.test(text) || UNIT_AT_END.test(text));
}
