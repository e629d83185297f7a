import stem from 'wink-porter2-stemmer';

/** A token of a text: what an index holds, and where its words stand (UTF-16 units). */
export interface Token {
  /** ASCII letters and digits alone: no database splits or folds it. */
  term: string;
  start: number;
  end: number;
}

type Unit = { sign: string; start: number; end: number };
type Run = { kind: 'han' | 'word'; units: Unit[] };

const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
/** Within a number: 1,200 and 12.5. */
const IN_NUMBER = /[.,]/;
const IN_WORD = /['’]/;

/**
 * The tokens of a text, in order: of Chinese each two characters that follow each other, and the last of a run by itself, so
 * that every stretch of it can be found; of other scripts each word, English ones by their stem; numbers without the marks
 * that group their digits. Wide and narrow signs, capitals and accents are one.
 */
export function tokensOf(text: string): Token[] {
  return runsOf(unitsOf(text)).flatMap((run) =>
    run.kind === 'han' ? bigramsOf(run.units) : [wordOf(run.units)],
  );
}

/** The signs of a text in one spelling (NFKD without its marks, small), each with the place that it came from. */
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

/** So that the terms that begin with a character are those of its bigrams, every code has one length. */
const coded = (sign: string): string => `zz${sign.codePointAt(0)!.toString(16).padStart(5, '0')}`;

function wordOf(units: readonly Unit[]): Token {
  const word = units.map(({ sign }) => sign).join('');
  const term = DIGIT.test(word[0]!) ? numberTerm(word) : ascii(stem(word.replace(/['’]s?$/, '')));
  return { term, start: units[0]!.start, end: units.at(-1)!.end };
}

const numberTerm = (word: string): string =>
  ascii(word.replace(/,(?=\d{3}(?!\d))/g, '').replace(/[.,]/g, 'd'));

/** Other letters by their codes. */
const ascii = (word: string): string =>
  word.replace(/[^a-z0-9]/gu, (sign) => (/['’]/.test(sign) ? '' : coded(sign)));
