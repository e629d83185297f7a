/** The sign before a number, and where it begins. */
export interface Sign {
  start: number;
  /** -1 means below zero. Null if the mark may be a sign or a dash; the number is then not read. */
  factor: 1 | -1 | null;
}

/** Words that end with 负: 担负3项, 减负30万元. */
const OTHER_WORD = /[担肩抱减不自正辜背欺胜如重亏身]负的?$/;
/** ±3 is two values. △ and ▲ are a minus in accounts and a bullet elsewhere. */
const UNCLEAR = ['±', '△', '▲', '▼', '▽'];
const MINUS = /负的?$/;
const BELOW_ZERO = /零下 ?$/;

/**
 * Returns the sign before a number that begins at `at` in a normal text: -3.9%, －30万元, 负1.1%, 零下5℃, +2%. Null if there
 * is none. `raw` is the text as printed. A long dash in it is punctuation if doubled, and unclear if single.
 * `figureEnd` is where the previous figure ends, because the mark may join the two into a range.
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
