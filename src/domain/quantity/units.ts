/** What a unit measures. Two quantities compare only within one dimension. */
export type Dimension =
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'proportion'
  | 'difference'
  | 'factor'
  | 'score'
  | 'size'
  | 'time'
  | 'count';

export interface Unit {
  dimension: Dimension;
  /** How it is printed after a number. Empty where the noun that is counted stands there instead. */
  zh: string;
  /** English singular and plural. Empty where the counted noun stands there instead. */
  en: readonly [one: string, many: string];
  /** One of this unit in another one, where the English reader needs it. */
  converts?: { to: string; factor: number };
}

/**
 * Every unit code, once. Adding a unit is one line here and one in each lexicon.
 * Legal units follow GB 3100; 亩 is tolerated for farmland: 1 mu = 1/15 ha = 2000/3 m².
 */
export const UNITS = {
  CNY: { dimension: 'money', zh: '元', en: ['RMB', 'RMB'] },
  USD: { dimension: 'money', zh: '美元', en: ['USD', 'USD'] },
  HKD: { dimension: 'money', zh: '港元', en: ['HKD', 'HKD'] },
  EUR: { dimension: 'money', zh: '欧元', en: ['EUR', 'EUR'] },
  GBP: { dimension: 'money', zh: '英镑', en: ['GBP', 'GBP'] },
  JPY: { dimension: 'money', zh: '日元', en: ['JPY', 'JPY'] },
  mu: { dimension: 'area', zh: '亩', en: ['mu', 'mu'], converts: { to: 'ha', factor: 1 / 15 } },
  m2: { dimension: 'area', zh: '平方米', en: ['square meter', 'square meters'] },
  km2: { dimension: 'area', zh: '平方公里', en: ['square kilometer', 'square kilometers'] },
  ha: { dimension: 'area', zh: '公顷', en: ['hectare', 'hectares'] },
  /** No unit of Chinese reports: what 亩 becomes in a wrong translation. */
  acre: { dimension: 'area', zh: '英亩', en: ['acre', 'acres'] },
  km: { dimension: 'length', zh: '公里', en: ['kilometer', 'kilometers'] },
  m: { dimension: 'length', zh: '米', en: ['meter', 'meters'] },
  cm: { dimension: 'length', zh: '厘米', en: ['centimeter', 'centimeters'] },
  kg: { dimension: 'mass', zh: '公斤', en: ['kilogram', 'kilograms'] },
  g: { dimension: 'mass', zh: '克', en: ['gram', 'grams'] },
  t: { dimension: 'mass', zh: '吨', en: ['metric ton', 'metric tons'] },
  jin: { dimension: 'mass', zh: '斤', en: ['jin', 'jin'], converts: { to: 'kg', factor: 0.5 } },
  L: { dimension: 'volume', zh: '升', en: ['liter', 'liters'] },
  m3: { dimension: 'volume', zh: '立方米', en: ['cubic meter', 'cubic meters'] },
  kWh: { dimension: 'energy', zh: '千瓦时', en: ['kilowatt-hour', 'kilowatt-hours'] },
  MWh: { dimension: 'energy', zh: '兆瓦时', en: ['megawatt-hour', 'megawatt-hours'] },
  kW: { dimension: 'power', zh: '千瓦', en: ['kilowatt', 'kilowatts'] },
  MW: { dimension: 'power', zh: '兆瓦', en: ['megawatt', 'megawatts'] },
  kVA: { dimension: 'power', zh: '千伏安', en: ['kilovolt-ampere', 'kilovolt-amperes'] },
  percent: { dimension: 'proportion', zh: '%', en: ['percent', 'percent'] },
  percentagePoint: {
    dimension: 'difference',
    zh: '个百分点',
    en: ['percentage point', 'percentage points'],
  },
  multiple: { dimension: 'factor', zh: '倍', en: ['time', 'times'] },
  doubling: { dimension: 'factor', zh: '番', en: ['doubling', 'doublings'] },
  ratio: { dimension: 'proportion', zh: '', en: ['', ''] },
  number: { dimension: 'score', zh: '', en: ['', ''] },
  point: { dimension: 'score', zh: '分', en: ['point', 'points'] },
  char: { dimension: 'size', zh: '字', en: ['character', 'characters'] },
  TB: { dimension: 'size', zh: 'TB', en: ['TB', 'TB'] },
  year: { dimension: 'time', zh: '年', en: ['year', 'years'] },
  month: { dimension: 'time', zh: '个月', en: ['month', 'months'] },
  day: { dimension: 'time', zh: '天', en: ['day', 'days'] },
  hour: { dimension: 'time', zh: '小时', en: ['hour', 'hours'] },
  minute: { dimension: 'time', zh: '分钟', en: ['minute', 'minutes'] },
  household: { dimension: 'count', zh: '户', en: ['household', 'households'] },
  person: { dimension: 'count', zh: '人', en: ['person', 'people'] },
  personTime: { dimension: 'count', zh: '人次', en: ['', ''] },
  time: { dimension: 'count', zh: '次', en: ['time', 'times'] },
  batch: { dimension: 'count', zh: '批', en: ['batch', 'batches'] },
  session: { dimension: 'count', zh: '场', en: ['session', 'sessions'] },
  muTime: { dimension: 'count', zh: '亩次', en: ['mu-time', 'mu-times'] },
  village: { dimension: 'count', zh: '个村', en: ['village', 'villages'] },
  place: { dimension: 'count', zh: '家', en: ['', ''] },
  item: { dimension: 'count', zh: '个', en: ['', ''] },
} as const satisfies Record<string, Unit>;

export type UnitCode = keyof typeof UNITS;

/** Counts say how many there are; everything else measures how much. */
export function isCount(unit: UnitCode): boolean {
  return UNITS[unit].dimension === 'count';
}

/** Whether a text is the code of a unit. */
export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(UNITS, text);
}
