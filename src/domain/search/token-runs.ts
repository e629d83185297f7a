/** A character in one spelling, with its place in the text. */
export type Unit = { sign: string; start: number; end: number };
type Run = { kind: 'han' | 'word'; units: Unit[] };

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;
export const DIGIT = /\p{Nd}/u;
/** Marks within a number: 1,200 and 12.5. */
const IN_NUMBER = /[.,]/;
const IN_WORD = /['’]/;

/** Returns the characters of a text in one spelling (NFKD without marks, lower case), each with its original place. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    for (const plain of sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) {
      units.push({ sign: plain, start, end });
    }
    start = end;
  }
  return units;
}

/** Splits characters into runs of Han and of words and numbers. */
export function runsOf(units: readonly Unit[]): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  units.forEach((unit, at) => {
    const kind = kindOf(units, at);
    const last = runs.at(-1);
    if (!kind) isOpen = false;
    else if (isOpen && last?.kind === kind) last.units.push(unit);
    else {
      runs.push({ kind, units: [unit] });
      isOpen = true;
    }
  });
  return runs;
}

function kindOf(units: readonly Unit[], at: number): Run['kind'] | null {
  const sign = units[at]!.sign;
  if (HAN.test(sign)) return 'han';
  if (WORD.test(sign)) return 'word';
  const [before, after] = [units[at - 1]?.sign ?? '', units[at + 1]?.sign ?? ''];
  const joins =
    (IN_NUMBER.test(sign) && DIGIT.test(before) && DIGIT.test(after)) ||
    (IN_WORD.test(sign) && WORD.test(before) && WORD.test(after) && !HAN.test(before + after));
  return joins ? 'word' : null;
}
