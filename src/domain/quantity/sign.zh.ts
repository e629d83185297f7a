/** What stands before a number and says whether it is below zero, and where that begins. */
export interface Sign {
  start: number;
  /** -1 below zero. Null where the mark may be a sign or a dash, so that the number is not read as it stands. */
  factor: 1 | -1 | null;
}

/** 担负3项, 减负30万元: 负 ends a word. */
const OTHER_WORD = /[担肩抱减不自正辜背欺胜如重亏身辜]负的?$/;
/** ±3 is two values, and △ or ▲ is a minus in accounts and a bullet elsewhere. */
const UNCLEAR = ['±', '△', '▲', '▼', '▽'];
const MINUS = /负的?$/;
const BELOW_ZERO = /零下 ?$/;

/**
 * The sign before a number that begins at `at` in a normal text: -3.9%, －30万元, 负1.1%, 零下5℃, +2%. Null where there is
 * none. `raw` is the text as printed: a dash of its own is punctuation where it is doubled, and unclear alone.
 * `figureEnd` is where the figure before ends, whose range the mark may have joined.
 */
export function signBefore(raw: string, text: string, at: number, figureEnd: number): Sign | null {
  const mark = text.charAt(at - 1);
  const before = text.charAt(at - 2);
  if (UNCLEAR.includes(mark)) return { start: at - 1, factor: null };
  if (mark === '+') return /[\dA-Za-z]/.test(before) ? null : { start: at - 1, factor: 1 };
  if (mark === '-') return dashed(raw, at, before, figureEnd);
  const words = text.slice(Math.max(0, at - 3), at);
  const frost = BELOW_ZERO.exec(words);
  if (frost) return { start: at - frost[0].length, factor: -1 };
  const [below] = MINUS.exec(words) ?? [];
  return below && !OTHER_WORD.test(words) ? { start: at - below.length, factor: -1 } : null;
}

function dashed(raw: string, at: number, before: string, figureEnd: number): Sign | null {
  const start = at - 1;
  const isLong = /[—―]/.test(raw.charAt(start));
  if (isLong && (before === '-' || before === '' || before === '\n')) return null;
  const joins = isLong || /[\dA-Za-z%~-]/.test(before) || figureEnd === start;
  return { start, factor: joins ? null : -1 };
}
