import type { Qualifier } from '../report';
import type { UnitCode } from './units';

/** Number words of running text; house style writes numbers under ten in words. One is an article. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Words before a number that bound it. Longest first where one ends with another. */
export const PREFIXES_EN: readonly [words: string, qualifier: Qualifier][] = [
  ['not more than', 'atMost'],
  ['no more than', 'atMost'],
  ['no less than', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['more than', 'moreThan'],
  ['fewer than', 'lessThan'],
  ['less than', 'lessThan'],
  ['a minimum of', 'atLeast'],
  ['a maximum of', 'atMost'],
  ['up to', 'atMost'],
  ['at least', 'atLeast'],
  ['at most', 'atMost'],
  ['close to', 'nearly'],
  ['exceeded', 'moreThan'],
  ['exceeding', 'moreThan'],
  ['surpassed', 'moreThan'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['some', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['over', 'moreThan'],
  ['under', 'lessThan'],
  ['below', 'lessThan'],
  ['within', 'atMost'],
];

/** Currency words before a number, and behind one. */
export const CURRENCIES_BEFORE: readonly [word: string, unit: UnitCode][] = [
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['¥', 'CNY'],
  ['USD', 'USD'],
  ['HKD', 'HKD'],
  ['HK$', 'HKD'],
  ['US$', 'USD'],
  ['$', 'USD'],
];

/** Unit words behind a number, as regular expressions of whole words. */
export const UNIT_WORDS: readonly [words: string, unit: UnitCode, factor?: number][] = [
  ['percentage points?', 'percentagePoint'],
  ['percent(?:age)?|per cent|%', 'percent'],
  ['yuan|renminbi', 'CNY'],
  ['(?:US )?dollars?', 'USD'],
  ['mu', 'mu'],
  ['square kilometers?|square kilometres?|km2', 'km2'],
  ['square meters?|square metres?|sq m|m2', 'm2'],
  ['hectares?|ha', 'ha'],
  ['kilometers?|kilometres?|km', 'km'],
  ['cubic meters?|cubic metres?', 'm3'],
  ['centimeters?|centimetres?|cm', 'cm'],
  ['meters?|metres?', 'm'],
  ['kilograms?|kg', 'kg'],
  ['grams?', 'g'],
  ['metric tons?|tonnes?|tons?', 't'],
  ['jin', 'jin'],
  ['liters?|litres?', 'L'],
  ['kilowatt-hours?|kWh', 'kWh'],
  ['megawatt-hours?|MWh', 'MWh'],
  ['kilowatts?|kW', 'kW'],
  ['megawatts?|MW', 'MW'],
  ['households?(?! visits)|families', 'household'],
  ['occasions', 'time'],
  ['years?', 'year'],
  ['months?', 'month'],
  ['(?:working |business )?days?', 'day'],
  ['hours?', 'hour'],
  ['minutes?', 'minute'],
  ['TB|terabytes?', 'TB'],
];

/** Things that are counted, where the noun alone tells the unit. The span ends with the number. */
export const COUNTED: readonly [nouns: string, unit: UnitCode][] = [
  [
    'people|persons|residents|villagers|students|teachers|officials|members|workers|women|volunteers|readers|children',
    'person',
  ],
  ['visits|patient visits', 'personTime'],
  ['times|occasions', 'time'],
  ['batches|groups', 'batch'],
  ['sessions|events|classes|lectures', 'session'],
  ['villages', 'village'],
  ['schools|hospitals|enterprises|companies|libraries|factories|stations|centers', 'place'],
];
