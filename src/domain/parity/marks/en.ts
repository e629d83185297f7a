import { HOUR_OF_DAY } from '../../quantity/lexicon.en';
import { amountEn } from '../../quantity/number.en';
import { ORDINALS } from '../numerals';
import { marksBy } from './find';
import type { Mark, MarkPattern } from './mark';
import { ratioOf } from './ratio';
import { clockOf, spanOfTime } from './time';
import { MONTHS } from './months.en';

const MONTH = `(${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;
const THROUGH = '(?:[-–—]| to | through | until | till )';
const TO = '(?:[-–—]| to | through | and )';
const ORDINAL = `(${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th))`;

const monthOf = (word: string | undefined): number =>
  MONTHS.findIndex((month) => month.startsWith((word ?? '?').slice(0, 3))) + 1;

function ordinalOf(word: string | undefined): string | null {
  const digits = /^\d+/.exec(word ?? '')?.[0];
  if (digits) return digits;
  const at = ORDINALS.indexOf((word ?? '').toLowerCase());
  return at < 0 ? null : String(at + 1);
}

const date = (month: string | undefined, day: string | undefined) => {
  const [one, other] = [monthOf(month), Number.parseInt(day ?? '', 10)];
  return one && other >= 1 && other <= 31 ? `${one}-${other}` : null;
};

const DENOMINATORS: Readonly<Record<string, number>> = {
  ...{ hundred: 1e2, thousand: 1e3, 'ten thousand': 1e4, '100 thousand': 1e5, million: 1e6 },
};

const denominatorEn = (word = ''): string =>
  String(DENOMINATORS[word.toLowerCase()] ?? Number(word.replace(/\D/g, '')));

const PATTERNS: readonly MarkPattern[] = [
  // per 10,000 people, for every thousand households, per RMB10,000 of output
  [
    'denominator',
    /\b(?:per|every) (?:(?:RMB|US\$|HK\$|NT\$|\$) ?)?(\d{1,3}(?:[,  ]\d{3})+|\d{3}|hundred|thousand|ten thousand|100 thousand|million)\b(?! (?:years|days|hours|weeks|months|minutes)|[.,]?\d)/gi,
    ([, each]) => denominatorEn(each),
  ],
  // 18.3 per 100,000, 6.1 deaths for every 1,000 live births
  [
    'rate',
    /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?=(?: [a-z]+){0,3} (?:per|for every|in every|out of every) (?:\d{1,3}(?:,000)+|hundred thousand|ten thousand|thousand)\b)/gi,
    ([rate]) => String(Number(rate.replaceAll(',', ''))),
  ],
  [
    'frequency',
    /\b(?:every|each) (\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (minute|hour|day|week|month|year)s?\b/gi,
    ([, n, unit]) => `${amountEn(n ?? '')} ${unit?.toLowerCase()}`,
  ],
  // 10 am, 3:15 p.m., half past seven. A time of another zone is another number.
  [
    'clock',
    /\b(\d{1,2})(?:[:.]([0-5]\d))? ?(?:am|pm|a\.m\.?|p\.m\.?)(?![a-z]| ?(?:GMT|UTC|BST|E[SD]?T|P[SD]?T))/gi,
    ([, hour, minute]) => clockOf(Number(hour), Number(minute ?? 0)),
  ],
  // after two in the morning, at 11 at night, by three o'clock
  ['clock', new RegExp(HOUR_OF_DAY, 'gi'), ([hour]) => clockOf(amountEn(hour), 0)],
  // 17.6 to 1, 17.6:1, 8.4:41.3:50.3
  [
    'ratio',
    /(?<![\d.,]|from )\b\d+(?:\.\d+)?(?:(?: ?: ?\d+(?:\.\d+)?)+| to (?:1|one)\b(?![.,]?\d| (?:million|billion|percent)))/g,
    ([ratio]) => ratioOf(ratio.replace(/ one$/, ' 1')),
  ],
  ['plan', new RegExp(`\\b${ORDINAL} (?:national )?Five-Year`, 'gi'), ([, n]) => ordinalOf(n)],
  ['anniversary', new RegExp(`\\b${ORDINAL} anniversar`, 'gi'), ([, n]) => ordinalOf(n)],
  [
    'date',
    /(?<!\d)(?:19|20)\d\d[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g,
    ([, m, d]) => `${Number(m)}-${Number(d)}`,
  ],
  [
    'date',
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]\\d)`, 'g'),
    ([, m, d]) => date(m, d),
  ],
  [
    'date',
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:(?=${TO}\\d{1,2} ${MONTH})|(?: of)? ${MONTH})(?![a-z])`,
      'g',
    ),
    ([, d, m, n]) => date(m ?? n, d),
  ],
  // June 5 to 12: the end of the range
  [
    'date',
    new RegExp(
      `(?<=\\b${MONTH} \\d{1,2}${TO})(\\d{1,2})(?=[,.;)]|$| (?:in|at|and|for|with|this|last)\\b)`,
      'g',
    ),
    ([, m, d]) => date(m, d),
  ],
  [
    'month',
    new RegExp(`(?:(?<=\\bbetween )${MONTH} and|\\b${MONTH}${THROUGH})\\s?${MONTH}(?![a-z])`, 'g'),
    ([, one, two, other]) => `${monthOf(one ?? two)}~${monthOf(other)}`,
  ],
  // May is a month only after a word of time or before a year
  [
    'month',
    /\b(?:[Ii]n|[Bb]y|[Oo]f|[Ss]ince|[Ff]rom|[Uu]ntil|[Dd]uring|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id-?|[Tt]o|[Tt]his|,) ?(May)\b(?! \d)|\b(May)(?= (?:19|20)\d\d)/g,
    () => '5',
  ],
  [
    'month',
    new RegExp(`\\b(${MONTHS.filter((month) => month !== 'May').join('|')})\\b`, 'g'),
    ([, month]) => String(monthOf(month)),
  ],
  [
    'quarter',
    /\bfirst (two|three) quarters\b/gi,
    ([, n]) => `first${n?.toLowerCase() === 'two' ? 2 : 3}`,
  ],
  ['quarter', /\b(first|second|third|fourth) quarters?\b/gi, ([, n]) => ordinalOf(n)],
  ['quarter', /\bQ([1-4])\b/g, ([, n]) => n ?? null],
  [
    'clock',
    /\bhalf past (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    ([, hour]) => clockOf(amountEn(hour ?? ''), 30),
  ],
  // the first three months, the past five years
  [
    'span',
    /\b(?:first|last|past|previous|preceding|next|coming|following) (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year)s\b/gi,
    ([, n, unit]) => spanOfTime(amountEn(n ?? ''), unit?.toLowerCase()),
  ],
  ['half', /\bfirst half\b|\bH1\b/gi, () => '1'],
  ['half', /\bsecond half\b|\blatter half\b|\bH2\b/gi, () => '2'],
  [
    'age',
    /\b(?:aged?|ages) (?:between |from )?(\d{1,3})(?:[-–—]| to | and )(\d{1,3})\b|\b(\d{1,3})[-–—](\d{1,3})[- ]years?[- ]olds?\b|\bbetween (\d{1,3}) and (\d{1,3}) years (?:old|of age)/gi,
    ([, a, b, c, d, e, f]) => `${a ?? c ?? e}~${b ?? d ?? f}`,
  ],
  [
    'age',
    /\b(?:aged?|ages|the age of) (?:of |over |above |under |below )?(\d{1,3})\b|\b(\d{1,3})[- ]years?[- ]olds?\b|\b(\d{1,3}) years of age\b/gi,
    ([, a, b, c]) => a ?? b ?? c ?? null,
  ],
  // life expectancy rose from 35 to 77 years
  [
    'age',
    /(?<=\blife expectancy\b[^.;]{0,120})(?<![\d.])\b(\d{2})(?= years?\b| to \d{2}(?: years)?\b)/gi,
    ([, age]) => age ?? null,
  ],
  [
    'ordinal',
    new RegExp(`\\b${ORDINAL}\\b(?![- ](?:half|quarter|hand|floor))`, 'gi'),
    ([, word]) => ordinalOf(word),
  ],
  ['ordinal', /\b(?:No\.|number) ?(\d{1,3}|one|two|three|four|five)\b/gi, ([, n]) => rankOf(n)],
];

const SMALL = 'one two three four five'.split(' ');
const rankOf = (word: string | undefined) => {
  const at = SMALL.indexOf((word ?? '').toLowerCase());
  return at < 0 ? (word ?? null) : String(at + 1);
};

/** Returns the marks of an English text. */
export const marksEn = (text: string): Mark[] => marksBy(text, PATTERNS);
