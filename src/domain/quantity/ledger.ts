import type { Position } from '../report';
import { kindOf } from './excluded/code';
import type { Kind } from './excluded/row';
import { seen } from './invisible';
import { isWordOf } from './ledger-words';
import { readEn, type ReadEn } from './parse.en';
import { readZh } from './parse.zh';
import type { Language, Quantity } from './quantity';
import { languageOf } from './script';

/** What happened to a numeral: it is part of a figure, excluded with a kind, or unexplained. */
export type Became = 'read' | 'unexplained' | Kind;

/** A run of digits, a Han numeral or a sign, with what happened to it. Offsets refer to the text. */
export interface Entry extends Position {
  text: string;
  became: Became;
}

/** All numerals of a text, and the figures that were read from it. */
export interface Ledger {
  entries: Entry[];
  quantities: Quantity[];
}

/**
 * Digits with the marks that bind them, Han numerals in a row, and signs next to digits. The parser is not used here.
 */
const NUMERALS_ZH =
  /[-−－+＋±≥≤＜＞<>≈]?[\d０-９]+(?:[.,．，:：/／·][\d０-９]+)*[十百千万亿萬億]*|[〇零一二两兩三四五六七八九十百千万亿萬億廿卅卌壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+/g;
const NUMERALS_EN = /[-−+±≥≤<>≈]?\d+(?:[.,:/]\d+)*/g;

/**
 * Returns the account of a text's numerals. Each digit run, Han numeral and sign at digits is read, excluded with its
 * kind, or unexplained. Runs are found by their characters alone, so that a numeral the parser overlooks shows up.
 */
export function ledgerOf(text: string, language: Language = 'zh'): Ledger {
  return seen(text, LEDGERS[languageOf(text, language)], ({ entries, quantities }, at) => ({
    entries: entries.map((entry) => ({ ...entry, ...at(entry) })),
    quantities: quantities.map((quantity) => ({ ...quantity, ...at(quantity) })),
  }));
}

function ledgerZh(text: string): Ledger {
  const read = readZh(text);
  return ledger(text, read, NUMERALS_ZH, (run) => isWordOf(read.plain, run));
}

const LEDGERS: Record<Language, (text: string) => Ledger> = {
  zh: ledgerZh,
  en: (text) => ledger(text, readEn(text), NUMERALS_EN, () => null),
};

function ledger(
  text: string,
  { quantities, excluded }: ReadEn,
  numerals: RegExp,
  wordOf: (run: Position) => Kind | null,
): Ledger {
  const masks = { read: maskOf(text, quantities), excluded };
  const entries = runsIn(text, numerals).map((run): Entry => ({
    ...run,
    became: becameOf(run, masks) ?? wordOf(run) ?? 'unexplained',
  }));
  return { quantities, entries };
}

const runsIn = (text: string, numerals: RegExp): Omit<Entry, 'became'>[] =>
  [...text.matchAll(numerals)].map(({ 0: run, index }) => ({
    text: run,
    start: index,
    end: index + run.length,
  }));

/** Returns a mask with 1 for each character that belongs to a figure. */
function maskOf(text: string, quantities: readonly Quantity[]): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const { start, end, gloss } of quantities) {
    mask.fill(1, start, end);
    if (gloss) mask.fill(1, gloss.start, gloss.end);
  }
  return mask;
}

/** Marks between two numbers that are accounted for separately. */
const BETWEEN = /[,，:：/／·]/;
const SIGN = /[-−－+＋±≥≤＜＞<>≈]/;

/**
 * Returns what happened to a run whose numerals all belong to figures or to excluded text. Null if any character does
 * not. The sign of a figure must belong to it as well; the sign of excluded text need not.
 */
function becameOf(run: Omit<Entry, 'became'>, { read, excluded }: Masks): Became | null {
  let became: Became | null = null;
  for (let at = run.start; at < run.end; at += 1) {
    const here = read[at] ? 'read' : kindOf(excluded[at]);
    const mark = run.text.charAt(at - run.start);
    if (here) became = became === 'read' ? became : here;
    else if (SIGN.test(mark) ? read[at + 1] : !BETWEEN.test(mark)) return null;
  }
  return became;
}

interface Masks {
  read: Uint8Array;
  excluded: Uint8Array;
}
