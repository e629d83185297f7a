import stem from 'wink-porter2-stemmer';

/** A token of a text: the term that an index holds, and its place in the text (UTF-16 units). */
export interface Token {
  /** ASCII letters and digits only, so that no database splits or folds the term. */
  term: string;
  start: number;
  end: number;
}

type Unit = { sign: string; start: number; end: number };
type Run = { kind: 'han' | 'word'; units: Unit[] };

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
/** Marks within a number: 1,200 and 12.5. */
const IN_NUMBER = /[.,]/;
const IN_WORD = /['’]/;

/**
 * Returns the tokens of a text, in order:
 * - Chinese: each pair of neighbouring characters, and the last character of a run, so that every stretch of a run can
 * be found;
 * - other scripts: each word, English words by their stem;
 * - numbers without the marks that group their digits.
 * Full width, capitals and accents make no difference.
 */
export function tokensOf(text: string): Token[] {
  return runsOf(unitsOf(text)).flatMap((run) =>
    run.kind === 'han' ? bigramsOf(run.units) : [wordOf(run.units)],
  );
}

/** Returns the characters of a text in one spelling (NFKD without marks, lower case), each with its original place. */
function unitsOf(text: string): Unit[] {
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

function runsOf(units: readonly Unit[]): Run[] {
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

function bigramsOf(units: readonly Unit[]): Token[] {
  return units.map((unit, at) => {
    const next = units[at + 1];
    const signs = next ? [unit.sign, next.sign] : [unit.sign];
    return { term: signs.map(coded).join(''), start: unit.start, end: (next ?? unit).end };
  });
}

/**
 * Every code has the same length, so that the bigrams of a character are exactly the terms that begin with its code.
 */
const coded = (sign: string): string => `zz${sign.codePointAt(0)!.toString(16).padStart(5, '0')}`;

function wordOf(units: readonly Unit[]): Token {
  const word = units.map(({ sign }) => sign).join('');
  const term = DIGIT.test(word[0]!) ? numberTerm(word) : ascii(stem(word.replace(/['’]s?$/, '')));
  return { term, start: units[0]!.start, end: units.at(-1)!.end };
}

const numberTerm = (word: string): string =>
  ascii(word.replace(/,(?=\d{3}(?!\d))/g, '').replace(/[.,]/g, 'd'));

/** Replaces other letters by their codes. */
const ascii = (word: string): string =>
  word.replace(/[^a-z0-9]/gu, (sign) => (/['’]/.test(sign) ? '' : coded(sign)));
