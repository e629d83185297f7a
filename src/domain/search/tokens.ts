import stem from 'wink-porter2-stemmer';
import { DIGIT, runsOf, unitsOf, type Unit } from './token-runs';

/** A token of a text: the term that an index holds, and its place in the text (UTF-16 units). */
export interface Token {
  /** ASCII letters and digits only, so that no database splits or folds the term. */
  term: string;
  start: number;
  end: number;
}

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
