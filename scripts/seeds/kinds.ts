/** How a text is made wrong in one place: every match of the pattern, one at a time. */
export interface Kind {
  name: string;
  /** What is searched, and what stands there instead: a text, or a function of what was found. */
  rules: readonly (readonly [pattern: RegExp, instead: string | ((found: string) => string)])[];
}

const words = (pairs: Readonly<Record<string, string>>): Kind['rules'][number] => [
  new RegExp(`\\b(?:${Object.keys(pairs).join('|')})\\b`, 'g'),
  (found) => pairs[found] ?? found,
];

/** Another digit in the place of the last one. */
const otherDigit = (found: string) =>
  found.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

/** Two digits in the middle exchanged, where they differ; else another digit. */
const transposed = (found: string) => {
  const at = [...found].findIndex(
    (one, index) => /\d/.test(one) && /\d/.test(found[index + 1] ?? '') && one !== found[index + 1],
  );
  if (at < 0) return otherDigit(found);
  return found.slice(0, at) + found[at + 1] + found[at] + found.slice(at + 2);
};

/** Sentences and blocks as wholes. */
const SENTENCE = /(?<=[.!?]["”]? )[A-Z][^.!?\n\d]{40,}[.!?](?= |\n)/g;

export const KINDS: readonly Kind[] = [
  {
    name: 'growth ↔ decline',
    rules: [
      words({
        ...{ rose: 'fell', fell: 'rose', grew: 'fell', increased: 'decreased', dropped: 'rose' },
        ...{ 'up by': 'down by', 'down by': 'up by', higher: 'lower' },
        ...{ lower: 'higher', 'an increase': 'a decrease', 'a decrease': 'an increase' },
        ...{ reduced: 'increased', shortened: 'lengthened' },
      }),
      [/\b(?:up|down)(?= \d)/g, (found) => (found === 'up' ? 'down' : 'up')],
    ],
  },
  {
    name: 'to ↔ by',
    rules: [
      [
        /(?<=\b(?:fell|dropped|rose|grown|increased|shortened|cut|reduced)(?: [a-z]+){0,2} )to(?= (?:over |RMB ?)?\d)/g,
        'by',
      ],
      [/(?<=\b(?:fell|dropped|rose|grew|increased|decreased) )by(?= \d)/g, 'to'],
    ],
  },
  {
    name: 'digits',
    rules: [
      [/(?<![\w.,-])\d[\d,.]*\d(?= (?:percent|million|billion|km|people)|%|,\d)/g, transposed],
      [/(?<![\w.,-])\d{2,3}\.\d+/g, otherDigit],
    ],
  },
  {
    name: 'magnitude',
    rules: [
      words({ million: 'billion', billion: 'million' }),
      [/\b\d{1,3},000(?![\d,])/g, (found) => `${found.slice(0, -4)}0,000`],
    ],
  },
  {
    name: 'unit',
    rules: [
      words({
        ...{
          kilometers: 'miles',
          km: 'miles',
          hectares: 'acres',
          mu: 'acres',
          kilograms: 'tonnes',
        },
        ...{
          tonnes: 'kilograms',

          minutes: 'hours',
          hours: 'days',
          days: 'weeks',
        },
        ...{ meters: 'feet', yuan: 'US dollars', millimeters: 'centimeters', MW: 'kW', kWh: 'MWh' },
      }),
      [/\bRMB ?(?=\d)/g, 'USD '],
    ],
  },
  {
    name: 'percent ↔ point',
    rules: [
      words({ 'percentage points': 'percent' }),
      [/(?<=\bby \d+(?:\.\d+)? )percent(?!age)/g, 'percentage points'],
    ],
  },
  {
    name: 'year',
    rules: [[/(?<!\d|-|,)(?:19|20)\d\d(?![\d-]|,\d)/g, (found) => String(Number(found) - 1)]],
  },
  {
    name: 'qualifier dropped',
    rules: [[/\b(?:[Mm]ore than|over|nearly|[Aa]bout|around) (?=(?:RMB|USD)? ?\d)/g, '']],
  },
  {
    name: 'qualifier flipped',
    rules: [
      words({ 'more than': 'less than', nearly: 'more than' }),
      [/\bover(?= (?:RMB ?)?\d)/g, 'under'],
    ],
  },
  {
    name: 'fraction',
    rules: [
      words({
        'one third': 'one fourth',
        'half of': 'a third of',
        'one ten-thousandth': 'one thousandth',
        'twice as many': 'three times as many',
        doubled: 'tripled',
      }),
    ],
  },
  {
    name: 'ordinal, rank, quarter, date',
    rules: [
      words({
        second: 'third',
        third: 'fourth',
        eighth: 'ninth',
        fifth: 'sixth',
        'first quarter': 'second quarter',
        'fourth quarter': 'third quarter',
        '70th': '60th',
        '14th': '13th',
      }),
      words({
        March: 'May',
        November: 'October',
        July: 'June',
        'May 20': 'May 12',
        'March 18': 'March 8',
      }),
      [/(?<=aged )\d+|\d+(?=-year-old)|(?<=age of )\d+/g, otherDigit],
    ],
  },
  {
    name: 'per capita dropped',
    rules: [
      [/\b[Pp]er capita | per (?:person|employee)|(?<=\d) each(?= per| |\.)|on average /g, ''],
    ],
  },
  { name: 'sentence missing', rules: [[SENTENCE, '']] },
  { name: 'paragraph missing', rules: [[/(?<=\n\n)[^\n\d]{120,}\n\n/g, '']] },
  { name: 'heading missing', rules: [[/(?<=\n\n)(?!By )[^\n.]{5,60}\n\n(?=[A-Z"])/g, '']] },
  {
    name: 'text with figures missing',
    rules: [[/(?<=[.!?]["”]? )[A-Z][^.!?\n]*\d{2}[^.!?\n]*[.!?](?= |\n)/g, '']],
  },
  {
    name: 'swapped figures',
    rules: [
      [
        /\d[\d,.]*\d (?:percent|million|billion)[^.\n]{3,70}? \d[\d,.]*\d (?:percent|million|billion)/g,
        exchanged,
      ],
      [/\d[\d,.]*\d percent\. [A-Z][^.\n]{3,90}? \d[\d,.]*\d percent/g, exchanged],
      [
        /(?<![\d,.]|[A-Za-z] )(?!(?:19|20)\d\d\b)\d[\d,]*\d(?! percent| million| billion|[.\d]) [^.\d\n]{3,60} (?!(?:19|20)\d\d\b)\d[\d,]*\d(?! percent| million| billion|\.\d)/g,
        exchanged,
      ],
    ],
  },
  {
    name: 'what is counted',
    rules: [
      words({
        ...{
          'poor counties': 'poor villages',
          counties: 'towns',
          teachers: 'doctors',
          'poor villages': 'poor towns',
        },
        ...{
          doctors: 'teachers',
          undergraduates: 'teachers',
          suppliers: 'customers',
          households: 'villages',
        },
        ...{
          women: 'men',
          'rural residents': 'urban residents',
          imports: 'exports',
          provinces: 'cities',
        },
        ...{
          'administrative villages': 'administrative districts',
          pigs: 'sheep',
          computers: 'desks',
          wheat: 'rice',
        },
      }),
    ],
  },
  {
    name: 'negation',
    rules: [
      [/\bNo(?= (?:one|major|student)\b)/g, 'A'],
      [/\b(?:not yet|not|Not one)\b ?/g, ''],
    ],
  },
  {
    name: 'name or place',
    rules: [
      words({
        ...{
          'Wang Lixin': 'Zhao Guoqiang',
          'Zhang Jianguo': 'Liu Weimin',
          'Ma Xiulan': 'Sun Meihua',
        },
        ...{
          'Chen Guixiang': 'Wu Dagang',
          'Li Minghui': 'Zhou Tao',
          Suzhou: 'Nanjing',
          Gansu: 'Yunnan',
        },
        ...{
          Germany: 'France',
          Mexico: 'Brazil',
          Tibet: 'Xinjiang',
          'Meixi Town': 'Longtan Town',
          Shenzhen: 'Guangzhou',
        },
      }),
    ],
  },
];

/** The first and the last number of a stretch in each other's place. */
function exchanged(found: string): string {
  const numbers = [...found.matchAll(/\d[\d,.]*\d/g)];
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || first[0] === last[0]) return found;
  const middle = found.slice(first[0].length, last.index);
  return last[0] + middle + first[0] + found.slice(last.index + last[0].length);
}
