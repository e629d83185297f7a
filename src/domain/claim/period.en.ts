import { matchesOf } from '../matches';
import type { Around } from './claim';
import { ifKnown, lastOf, UNKNOWN_YEAR } from './known-years';

const YEAR = '((?:19|20)\\d\\d)';
/** 2020/21, 2023-24: a financial or school year, named by its last year, as a report of it is. */
const YEARS = `${YEAR}(?:[/–-](\\d\\d)(?![\\d-]))?`;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = `(${MONTHS.join('|')})`;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const two = (month: number) => String(month).padStart(2, '0');
const monthOf = (name: string) => two(MONTHS.indexOf(name) + 1);

/** Ways to name a time, the most specific first. */
const FORMS: readonly [form: RegExp, resolve: (year: number, parts: string[]) => string | null][] =
  [
    [
      new RegExp(`\\b(?:from )?${YEAR} ?(?:to|-|–|through) ?${YEAR}\\b`, 'g'),
      (_, [from, to]) => `${from}/${to}`,
    ],
    [
      new RegExp(
        `\\b(?:by|as of|at) (?:the end of |end-)?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? ${YEAR})?`,
        'g',
      ),
      (year, [month, own]) => `../${own ?? year}-${monthOf(month!)}`,
    ],
    [
      new RegExp(`\\b(?:by|as of|at) (?:the end of |year-end )${YEARS}\\b`, 'g'),
      (_, [own, last]) => `../${lastOf(own!, last)}`,
    ],
    [
      new RegExp(`\\b(first|second) half(?: of (?:the year|${YEAR}))?`, 'g'),
      (year, [half, own]) => `${own ?? year}-H${half === 'first' ? 1 : 2}`,
    ],
    [
      new RegExp(`\\b(first|second|third|fourth) quarter(?: of (?:the year|${YEAR}))?`, 'g'),
      (year, [quarter, own]) =>
        `${own ?? year}-Q${['first', 'second', 'third', 'fourth'].indexOf(quarter!) + 1}`,
    ],
    [
      /\b(?:(?<!\b(?:in|over|during|within|for) the )last|the previous|the prior|the preceding) (?:fiscal |financial )?year\b|\b(?:a|one) year (?:earlier|ago|before)\b|\btwelve months (?:earlier|ago|before)\b|\b(?:the year before|the year earlier)\b/gi,
      (year) => `${year - 1}`,
    ],
    [
      new RegExp(`\\b(?:past|last|previous) (${NUMBERS.join('|')}|\\d{1,2}) years\\b`, 'gi'),
      (year, [count]) => {
        const years = NUMBERS.indexOf(count!) + 1 || Number(count);
        return years > 1 ? `${year - years + 1}/${year}` : null;
      },
    ],
    // the lowest number since 1997/98, when 606 were recorded
    [new RegExp(`\\bsince ${YEAR}(?:[/–-]\\d{2})?,? when (?=[\\d£$€])`, 'gi'), (_, [own]) => own!],
    [new RegExp(`\\bsince ${YEAR}\\b`, 'gi'), (year, [from]) => `${from}/${year}`],
    [
      new RegExp(`\\b[Ii]n ${MONTH}(?:,? ${YEAR})?\\b`, 'g'),
      (year, [month, own]) => `${own ?? year}-${monthOf(month!)}`,
    ],
    [
      new RegExp(
        `\\b(?:in|for|during|of) (?:(?:the )?(?:FY|fiscal(?: year)?|financial year|calendar year) ?)?${YEARS}\\b`,
        'gi',
      ),
      (_, [own, last]) => lastOf(own!, last),
    ],
  ];

/** (2023: £1,228 million) */
const IN_BRACKETS = new RegExp(`\\((?:in |FY ?)?${YEARS}:? $`);

/** 88 per cent of the 2019 level of 468,000 */
const OF_LEVEL =
  /\bthe ((?:19|20)\d\d) (?:level|figure|total|peak|high|low) of (?:about |nearly )?$/;

const COMPARED =
  /\b(?:than|from|over|compared (?:with|to)|against|on|versus|up on|above|below)(?: the same (?:period|month|quarter|time))?(?: in| that of| the figure for)? $/i;

/** Where a figure and its clause begin in a sentence. */
interface Place {
  start: number;
  from: number;
}

/** from 14.7 percent in 2012 to 19.4: the time of the first value is not that of the second. */
const ENDS_FIRST = /^(?:[/–-]\d\d)? to (?:about |around |nearly |over |just )?$/;

/** 47,809 visits, and in 2022 there were: another figure, or another statement. */
const GOES_ON = /\d|\b(?:and|but|while|whereas)\b/;

/**
 * Returns the time of a form that is nearest to a figure: the first one after it that no other number and no conjunction separates from it, else
 * the last one before it. Times that are only compared with do not count.
 */
function nearest(form: RegExp, clause: string, { start, from }: Place): RegExpExecArray | null {
  const found = matchesOf(clause, form).filter(
    ({ 0: words, index }) =>
      (!COMPARED.test(clause.slice(0, index)) ||
        ITS_OWN.test(clause.slice(index + words.length, Math.max(start, index)))) &&
      !isOfAnother(clause, index, from) &&
      !ENDS_FIRST.test(clause.slice(index + words.length, Math.max(start, index))),
  );
  const after = found.find(({ index }) => index >= start);
  const figure = /^[^a-z]*/i.exec(clause.slice(start))![0].length;
  const isOwn = after && !GOES_ON.test(clause.slice(start + figure, after.index));
  if (isOwn) return after;
  const last = found.findLast(({ index }) => index < start);
  const isOther = after && OF_OTHER.test(clause.slice(start + figure, after.index));
  return last ?? (isOther ? null : (after ?? null));
}

/** the previous year's 134,419, the previous year of 113: the time of the value that is compared with. */
const ITS_OWN = /^(?:['’]s (?:[a-z]+ )?|(?: figure| total| level)? of )$/i;
/** fell by 23% from 338 in the previous year: the time after the number that is compared with. */
const OF_OTHER =
  /\b(?:from|against|than|compared (?:with|to)|versus|(?:rise|increase|growth|fall|drop|decline|decrease|reduction|up|down) on)\b[^,;]*$/i;

/** A time in an earlier clause applies to this clause only when it begins the sentence. */
const isOfAnother = (sentence: string, at: number, clauseStart: number): boolean =>
  at < clauseStart && sentence.slice(0, at).trim().length > HEAD;
const HEAD = 12;

/**
 * Returns the time that a figure speaks of: the most specific one in its sentence. A time that is only compared with is
 * ignored.
 */
export function periodEn(around: Around): string | null {
  const { sentence, clause: own, after, figure } = around;
  const year = around.year ?? UNKNOWN_YEAR;
  const [, printed, last] = IN_BRACKETS.exec(sentence) ?? OF_LEVEL.exec(sentence) ?? [];
  if (printed) return lastOf(printed, last) === String(year) ? null : lastOf(printed, last);
  const clause = `${sentence}${figure.text}${/^[^.;,]*/.exec(after)![0]}`;
  for (const [form, resolve] of FORMS) {
    const found = nearest(form, clause, {
      start: sentence.length,
      from: sentence.length - own.length,
    });
    if (!found) continue;
    const isLastYear = /^last year$/i.test(found[0]);
    const period = resolve(isLastYear ? (around.now ?? year) : year, found.slice(1) as string[]);
    return period === String(year) ? null : ifKnown(period);
  }
  return null;
}
