import type { Qualifier } from '../report';
import type { UnitCode } from './units';
import { MONEY } from './units/money';

/** Number words of running text; house style writes numbers under ten in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

export const MAGNITUDES: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ mn: 1e6, bn: 1e9, tn: 1e12, trn: 1e12, lakh: 1e5, crore: 1e7 },
};

/** Factors of a letter right after an amount of money: RMB 150m, US$2.3b. */
export const SHORT_MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Amounts with an unknown digit, read as widely as is fair. */
export const INDEFINITE: readonly [words: string, min: number, max: number][] = [
  ['hundreds of billions', 2e11, 999_999_999_999],
  ['tens of billions', 2e10, 99_999_999_999],
  ['hundreds of thousands', 2e5, 999_999],
  ['hundreds of millions', 2e8, 999_999_999],
  ['tens of thousands', 2e4, 99_999],
  ['tens of millions', 2e7, 99_999_999],
  ['dozens', 20, 99],
  [
    '(?<!\\b(?:test|exam|reading|maths?|satisfaction|the|their|its|our|average|mean|median|high|higher|low|lower|engagement|with|of|risk|credit) )scores(?= of (?!\\d|about|over|between))',
    20,
    99,
  ],
  ['tens', 20, 99],
  ['hundreds', 200, 999],
  ['thousands', 2000, 9999],
  ['millions', 2e6, 9_999_999],
  ['billions', 2e9, 9_999_999_999],
  ['trillions', 2e12, 9_999_999_999_999],
  ['(?:several|a few|many) dozen', 24, 99],
  ['(?:several|a few|many) hundred thousand', 2e5, 999_999],
  ['(?:several|a few|many) hundred', 200, 999],
  ['(?:several|a few|many) thousand', 2000, 9999],
  ['(?:several|a few|many) million', 2e6, 9_999_999],
];

/**
 * A third of them, by a third: a share. Before other words it is the next one in order: added a fifth session, two opened and a fourth is
 * planned.
 */
const partOf = (ordinal: string): string =>
  `a[- ](?:full )?${ordinal}(?= (?:of|more|less|fewer|lower|higher|larger|smaller|cheaper|off|were|are|have|had|said|say|came|come|live)\\b|[.,;:)]|$)|(?<=\\b(?:by|than|nearly|almost|over|about|around|roughly|some|only|just|to|from|up|down) )a ${ordinal}`;
const NUMERATORS = 'one two three four five six seven eight nine'.split(' ');
/** A half, a third and a quarter have other meanings too, and rows of their own. */
const DENOMINATORS: readonly [word: string, value: number][] = [
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
];

/** One fifth, a fifth, two fifths … nine tenths, with four decimals. */
const FRACTIONS = DENOMINATORS.flatMap(([word, below]) =>
  NUMERATORS.slice(0, below - 1).map((numerator, at): [string, number, UnitCode] => [
    at === 0 ? `one[- ]${word}|${partOf(word)}` : `${numerator}[- ]${word}s`,
    Number(((at + 1) / below).toFixed(4)),
    'ratio',
  ]),
);

/** Words that state a proportion, growth or duration without a number, each with its value and unit. */
export const WHOLE_FORMS: readonly [words: string, value: number, unit: UnitCode][] = [
  ['half an? years?|(?<!\\b(?:first|second|latter) )half[- ]year(?!ly)', 0.5, 'year'],
  ['half an? months?', 0.5, 'month'],
  ['half an? hours?|half-hour', 0.5, 'hour'],
  ['half an? days?', 0.5, 'day'],
  ['(?:a|every) year and a half', 1.5, 'year'],
  ['(?:a|every) month and a half', 1.5, 'month'],
  ['(?:a|every) day and a half', 1.5, 'day'],
  ['(?:an|every) hour and a half', 1.5, 'hour'],
  ['a decade', 10, 'year'],
  ['two decades', 20, 'year'],
  ['a fortnight', 14, 'day'],
  ['(?:re)?doubl(?:ed|ing|e)', 2, 'multiple'],
  ['(?:tripl|trebl)(?:ed|ing|e)', 3, 'multiple'],
  ['quadrupl(?:ed|ing|e)', 4, 'multiple'],
  ['one-and-a-half[- ](?:fold|times)|one and a half times', 1.5, 'multiple'],
  ['two-and-a-half[- ](?:fold|times)|two and (?:a )?half times', 2.5, 'multiple'],
  ['twofold', 2, 'multiple'],
  ['threefold', 3, 'multiple'],
  ['fourfold', 4, 'multiple'],
  ['fivefold', 5, 'multiple'],
  ['tenfold', 10, 'multiple'],
  ['twice(?= (?:as|the|that|those|its|their)\\b)', 2, 'multiple'],
  ['twice', 2, 'time'],
  ['halved|halving', 0.5, 'ratio'],
  ['one (?:full )?third|one-third|' + partOf('third'), 0.3333, 'ratio'],
  ['two[- ]thirds', 0.6667, 'ratio'],
  ['(?:a )?quarter[- ](?:of an )?hour', 15, 'minute'],
  ['three[- ]quarters of an hour', 45, 'minute'],
  [
    // A quarter fewer, by a quarter. Not `once a quarter`, which means three months.
    'one[- ]quarter|a quarter(?= (?:of|fewer|less|more|lower|higher|larger|smaller|shorter|faster|cheaper)\\b)|(?<=\\b(?:by|than|nearly|almost|over|about|around|roughly|some|only|just) )a quarter|one[- ]fourth|' +
      partOf('fourth'),
    0.25,
    'ratio',
  ],
  ['three[- ](?:quarters|fourths)', 0.75, 'ratio'],
  ...FRACTIONS,
  ['(?:one|a)[- ]hundredth', 0.01, 'ratio'],
  ['(?:one|a)[- ]ten-thousandth', 0.0001, 'ratio'],
  ['(?:one|a)[- ]thousandth', 0.001, 'ratio'],
  [
    '(?<!(?:first|second|latter|other|better|one|my|and a) |-)half(?! past|-day| an? (?:hundred|thousand|million|billion|trillion|dozen)\\b)',
    0.5,
    'ratio',
  ],
];

/** Words before a number that bound it. A word that ends with another word comes before that word. */
export const PREFIXES_EN: readonly [words: string, qualifier: Qualifier][] = [
  ['(?:not|no|never) more than|not (?:to exceed|exceeding)|no greater than', 'atMost'],
  ['(?:no|not|never) (?:less|fewer|lower) than', 'atLeast'],
  ['(?:just |well |a little |slightly |far |much )?(?:more|greater|higher) than', 'moreThan'],
  ['(?:just |well |a little |slightly |far |much )?(?:fewer|less|lower) than', 'lessThan'],
  ['in excess of|upwards? of|north of', 'moreThan'],
  ['a minimum of|a floor of|at the very least', 'atLeast'],
  ['a maximum of|a ceiling of|at the very most', 'atMost'],
  [
    '(?<!\\b(?:went|goes|gone|going|moved|moving|crept|edged|inched|shot|pushed|brought|bringing|taken|taking) )up to|as much as|as many as',
    'atMost',
  ],
  ['at least', 'atLeast'],
  ['at most', 'atMost'],
  ['(?:fell|falling|fall|just|a little|slightly) short of|shy of|south of', 'lessThan'],
  ['close to|next to|(?:was |is )?approaching|nearing|verging on', 'nearly'],
  ['(?:has |have |had )?(?:exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?)', 'moreThan'],
  ['topp(?:ed|ing)|tops|(?:broke|broken|breaking) (?:through )?(?:the )?', 'moreThan'],
  ['pass(?:ed|ing) the|cross(?:ed|ing) the', 'moreThan'],
  [
    '(?:approx(?:\\.|imately)|roughly|or about|something like|in the (?:region|neighbou?rhood|vicinity) of|(?:something )?(?:in|of|on) the order of)',
    'about',
  ],
  ['(?:around|about|some|circa|c\\.|an estimated)', 'about'],
  ['(?:very )?nearly|almost|not quite|just about', 'nearly'],
  ['(?:just |well )?(?:over|above|beyond)', 'moreThan'],
  ['(?:just |well )?(?:under|below)', 'lessThan'],
  ['within|inside', 'atMost'],
];

/** Words after the unit or the counted noun that bound the number. */
export const SUFFIXES_EN: readonly [words: string, qualifier: Qualifier][] = [
  ['(?: of)? (?:or|and) (?:more|above|over|higher|upwards?|better|longer|greater)', 'atLeast'],
  [',? at (?:the )?(?:very )?least(?! [\\d£$€])', 'atLeast'],
  ['[ -]plus| ?\\+(?! ?\\d)', 'moreThan'],
  ['[ -]odd', 'moreThan'],
  [' (?:or|and) (?:so|thereabouts)', 'about'],
  [' (?:or|and) (?:less|fewer|below|under|lower|shorter)', 'atMost'],
  [',? at (?:the )?(?:very )?most(?! [\\d£$€])', 'atMost'],
];

/** Currency signs and codes before a number, with their units. */
export const CURRENCIES_BEFORE: readonly [word: string, unit: UnitCode][] = [
  ['RMB', 'CNY'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['MOP$', 'MOP'],
  ['$', 'USD'],
  ...Object.keys(MONEY).map((code) => [code, code] as [string, UnitCode]),
];

/** Before cents, the letters of a country are a currency: HK8.5 cents. Elsewhere they begin a code. */
export const COUNTRIES_OF_CENTS: readonly [word: string, unit: UnitCode][] = [
  ['HK', 'HKD'],
  ['US', 'USD'],
];

/** An amount after the letters of a country. */
export const IN_CENTS = '\\d+(?:\\.\\d+)? cents?\\b';

/** Fractions that are one character: ¾ of homes, 2½ hours. */
export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  ...{ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.3333, '⅔': 0.6667 },
};

/** The hour in: after two in the morning, at 11 at night, by three o'clock. */
export const HOUR_OF_DAY =
  "(?<=\\b(?:at|after|before|by|until|till|past|about|around|since) )(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:o['’]clock|in the (?:small hours|morning|afternoon|evening)|at night)\\b)";
