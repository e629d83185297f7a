/* eslint max-lines: off -- a table of data */
/** A kind of mistake. It changes one match of the pattern at a time. */
export interface Kind {
  name: string;
  /** A pattern to search for, and its replacement: a text, or a function of the match. */
  rules: readonly (readonly [pattern: RegExp, instead: string | ((found: string) => string)])[];
}

const words = (pairs: Readonly<Record<string, string>>): Kind['rules'][number] => [
  new RegExp(`\\b(?:${Object.keys(pairs).join('|')})\\b`, 'g'),
  (found) => pairs[found] ?? found,
];

/** Replaces the last digit with another. */
const otherDigit = (found: string) =>
  found.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

/** Exchanges two different neighbouring digits. If there are none, replaces the last digit. */
const transposed = (found: string) => {
  const at = [...found].findIndex(
    (one, index) => /\d/.test(one) && /\d/.test(found[index + 1] ?? '') && one !== found[index + 1],
  );
  if (at < 0) return otherDigit(found);
  return found.slice(0, at) + found[at + 1] + found[at] + found.slice(at + 2);
};

/** A number as printed before its unit. */
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))';
/** Units that a text may use by mistake instead of each unit. */
const OTHER_UNITS: Readonly<Record<string, string>> = {
  ...{ kilometers: 'miles', kilometres: 'miles', km: 'miles', hectares: 'acres', mu: 'acres' },
  ...{ kilograms: 'tonnes', tonnes: 'kilograms', minutes: 'hours', hours: 'days', days: 'weeks' },
  ...{ weeks: 'months', meters: 'feet', metres: 'feet', yuan: 'US dollars' },
  ...{ millimeters: 'centimeters', MW: 'kW', kWh: 'MWh' },
};

/** Matches whole sentences. */
const SENTENCE = /(?<=[.!?]["”]? )[A-Z][^.!?\n\d]{40,}[.!?](?= |\n)/g;

export const KINDS: readonly Kind[] = [
  {
    name: 'growth ↔ decline',
    rules: [
      words({
        ...{ rose: 'fell', fell: 'rose', grew: 'fell', increased: 'decreased', dropped: 'rose' },
        ...{ 'up by': 'down by', 'down by': 'up by' },
        ...{ 'an increase': 'a decrease', 'a decrease': 'an increase' },
        ...{ reduced: 'increased', shortened: 'lengthened' },
      }),
      // `higher education` does not compare amounts: the pattern requires a word such as `than` or a mark.
      [
        /\b(?:higher|lower)(?= (?:than|in|by|for)\b|[.,;])/g,
        (found) => (found === 'higher' ? 'lower' : 'higher'),
      ],
      // `up` in `made up 40 percent` does not mean a rise.
      [
        /(?<!\b(?:ma[dk]e|makes|making|take|takes|took|taken|set) )\b(?:up|down)(?= \d)/g,
        (found) => (found === 'up' ? 'down' : 'up'),
      ],
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
      [
        new RegExp(`(?<=${NUMBER} )(?:m|b)illion\\b`, 'g'),
        (found) => (found === 'million' ? 'billion' : 'million'),
      ],
      // An amount after `per` or in the head of a table is a unit and counts nothing.
      [
        /(?<!\bper (?:RMB ?)?|\t(?:RMB ?)?|[\d,.])\d{1,3},000(?![\d,])/g,
        (found) => (Number(found.replace(',', '')) * 10).toLocaleString('en-US'),
      ],
    ],
  },
  {
    name: 'unit',
    rules: [
      [
        new RegExp(
          `(?<=${NUMBER} (?:million |billion )?)(?:${Object.keys(OTHER_UNITS).join('|')})\\b`,
          'g',
        ),
        (found) => OTHER_UNITS[found] ?? found,
      ],
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
  {
    name: 'basis',
    rules: [
      words({
        ...{ 'per person': 'per household', 'per household': 'per person', 'a day': 'a week' },
        ...{ 'a week': 'a month', 'per month': 'per year', 'per week': 'per month' },
        ...{ 'per tonne': 'per kilogram', 'per student': 'per class', monthly: 'weekly' },
        ...{ 'per 1,000': 'per 10,000', 'per thousand': 'per ten thousand' },
        ...{ 'per term': 'per year', 'per school year': 'per month', 'cases each': 'cases' },
      }),
      [/(?<=RMB ?[\d,]+) each\b/g, ' in total'],
    ],
  },
  {
    name: 'period',
    rules: [
      words({
        ...{ 'third quarter of': 'first quarter of', 'first half': 'second half' },
        ...{ 'end of the year': 'beginning of the year', 'beginning of the year': 'end of June' },
        ...{ 'the first month': 'the first year', 'first Friday': 'last Friday' },
        ...{
          'for the year': 'for the month',
          'year-end': 'mid-year',
          'three months': 'three years',
        },
        ...{ 'over three years': 'over three months', 'within seven days': 'within seven months' },
        ...{ 'working days': 'weeks', 'a decade': 'a year', 'six hours': 'six days' },
      }),
    ],
  },
  {
    name: 'from–to',
    rules: [
      [/(?<=\bfrom )\d[\d,.]*(?: percent|%| days)? to \d[\d,.]*/g, exchanged],
      [/(?<=\bfrom )(?:three) (?:provinces )?to five/g, 'five to three'],
    ],
  },
  {
    name: 'respectively order',
    rules: [
      [/\d[\d.]*(?: percent)? and \d[\d.]*(?: percent)?,? respectively/g, exchanged],
      [
        /\d[\d,.]*(?: percent)?, \d[\d,.]*(?: percent)? and \d[\d,.]*(?= percent of GDP)/g,
        exchanged,
      ],
    ],
  },
  {
    name: 'swapped between neighbours',
    rules: [
      // Years and ages are not exchanged here. Other kinds change them.
      [
        /(?<!\d|,)(?!(?:19|20)\d\d\b)\d[\d,.]*\d%?[^.\d\n]{2,60}\. [A-Z][^.\d\n]{3,60}(?<!\b(?:in|of|since|by|than|from|aged?|age of|over)) (?!(?:19|20)\d\d\b)\d[\d,.]*\d%?(?!,?\d)/g,
        exchanged,
      ],
    ],
  },
  {
    name: 'person',
    rules: [
      words({
        ...{
          'Lu Jianming': 'Zhang Jianguo',
          'Zhao Wenbo': 'Liu Weimin',
          'Qian Zhiyuan': 'Sun Tao',
        },
        ...{ 'Sun Lihua': 'Wang Fang', 'Xu Nuo': 'Gao Yang', 'Zhou Meilan': 'Wu Guizhen' },
        ...{ 'He Lixin': 'Tang Weiguo', 'Shen Yiming': 'Ma Chao', 'Fang Xiaolin': 'Deng Li' },
        ...{ 'Yang Fan': 'Cao Lei', 'He Jing': 'Tian Yu', 'Peng Guodong': 'Zheng Kai' },
        ...{
          'Luo Min': 'Jiang Hong',
          'Leung Wai-lun': 'Wong Chi-keung',
          'Ho Wai-shan': 'Lee Mei-ling',
        },
        ...{ 'Chan Ka-fai': 'Ng Siu-ming', 'Shao Jianhua': 'Guan Weiping' },
        ...{ 'Gu Mingyuan': 'Song Lihong', 'Liang Jingyi': 'Dong Yuhua', 'Xu Xiaolan': 'Ma Hong' },
        ...{ 'Margaret Doyle': 'Linda Green', 'Aminata Kamara': 'Fatou Diallo' },
        ...{ 'Helen Marsh': 'Susan Clark', 'Amir Hassan': 'David Moore' },
        ...{
          'Lin Ruogu': 'Peng Zhaohui',
          'Zhou Xiaoman': 'Deng Ziyi',
          'Fang Qiming': 'Xie Guangyao',
        },
        ...{ 'Wong Ka-lok': 'Lam Chi-ming', 'Leung Wing-sze': 'Chow Mei-yan' },
        ...{ 'Cheng Kwok-tung': 'Yip Man-ho', 'Granny Mak': 'Granny Lo' },
        ...{
          'He Xuemei': 'Tang Liping',
          'Shi Guohua': 'Wei Jianping',
          'Zhong Yuxiu': 'Pan Haiyan',
        },
        ...{
          'Fan Zhengping': 'Lu Jianguo',
          'Liu Qingqing': 'Song Meiling',
          'Luo Yiming': 'Tan Zihao',
        },
        ...{ 'Zhuang Jingyi': 'Meng Xiaohua', 'Ma Guifang': 'Sun Yulan', 'Li Xiaoman': 'Zhu Lin' },
        ...{
          'Priya Nair': 'Sarah Wells',
          'Tom Ellery': 'James Booth',
          'Marisol Vega': 'Ana Lopez',
        },
        ...{
          'Dana Whitfield': 'Carol Brown',
          'Renee Castillo': 'Julia Stone',
          'Peter Lang': 'Hugh Moss',
        },
        ...{ 'Fung Wai-yee': 'Lam Suk-fan', 'Ms Chan': 'Ms Wong', 'Li Cuihua': 'Zhang Guifen' },
      }),
    ],
  },
  {
    name: 'place',
    rules: [
      words({
        ...{
          Nagqu: 'Shigatse',
          Hotan: 'Kashgar',
          Mali: 'Niger',
          Yunnan: 'Sichuan',
          Guizhou: 'Hunan',
        },
        ...{ 'Lushui City': 'Dali City', 'Wushi County': 'Kuqa County', Guangdong: 'Fujian' },
        ...{
          Hungary: 'Poland',
          'South Korean': 'Japanese',
          'Western District': 'Eastern District',
        },
        ...{ Xinjiang: 'Tibet', Gansu: 'Qinghai', Ethiopia: 'Kenya', Pakistan: 'Nepal' },
        ...{ Baiyangdian: 'Dongting', Yongding: 'Fenhe', Shanghai: 'Beijing', Golog: 'Yushu' },
        ...{ 'Shiqiao Village': 'Xinhe Village', 'Shuyang County': 'Siyang County' },
        ...{ 'Zhejiang Province': 'Jiangsu Province', Ningbo: 'Wenzhou' },
        ...{ 'Kwun Tong': 'Sha Tin', 'Wuding County': 'Luquan County', Luoma: 'Heqing' },
        ...{ Liangshan: 'Ganzi', Nujiang: 'Dali', Dingxi: 'Tianshui', Mozambique: 'Tanzania' },
        ...{ Malawi: 'Uganda', Zambia: 'Botswana', Chad: 'Mali', Ghana: 'Kenya' },
        ...{ 'the Philippines': 'Indonesia', Indonesia: 'Vietnam', 'Southeast Asia': 'South Asia' },
        ...{ Netherlands: 'Belgium', 'Anhe District': 'Pinghe District' },
        ...{
          France: 'Italy',
          Japan: 'Thailand',
          Singapore: 'Malaysia',
          Nepal: 'India',
          Haiti: 'Cuba',
        },
        ...{ Sudan: 'Somalia', 'Sierra Leone': 'Liberia', 'Huining County': 'Tongwei County' },
        ...{ 'Sha Tin': 'Tai Po', 'western provinces': 'eastern provinces' },
        ...{ 'United States': 'United Kingdom', 'north China': 'south China' },
      }),
    ],
  },
  {
    name: 'speaker',
    rules: [
      words({
        ...{ 'President Zhao Wenbo': 'Director Qian Zhiyuan', 'said Zhou Meilan': 'said He Lixin' },
        ...{ 'Shen Yiming, Chairman': 'The chief financial officer' },
        ...{ 'Chief Procurator Luo Min': 'Peng Guodong' },
        ...{ 'said Ho Wai-shan, Senior Manager': 'said Leung Wai-lun, Chairman' },
        ...{ 'said Xu Xiaolan, Director of Nursing': 'said Liang Jingyi, President' },
        ...{
          'said Ms Chan, a participant': 'said Dr Fung Wai-yee',
          'He Xuemei, who teaches': 'Shi Guohua, who teaches',
          'says Tsai': 'says Hsu Wen-pin',
          'said Tom Ellery, 79,': 'said Priya Nair',
          'says Marisol Vega': 'says Dana Whitfield',
          'said Fan Zhengping': 'said Liu Qingqing',
          'says Wan Pui-ling, Director of Nursing': 'says Dr Mak Kit-fong, Superintendent',
          'says Luo Yiming': 'says Zhong Yuxiu',
          'said Kwan Tsz-kin, Chief Executive Officer': 'said Au Wai-hung, Chairman',
          'said Ma Guifang, a 72-year-old': 'said the students',
          'said Dolores Kim': 'said Renee Castillo',
          'said Zhou Xiaoman, a pupil': 'said the principal, Lin Ruogu, a pupil',
          'said Joseph Mutua, a fisherman': 'said Helen Brooks, a fisherman',
          'said Xu Xiaolan': 'said Liang Jingyi',
          'says Grace, 13,': 'says Peter Lang',
          '," she said': '," said the buyers',
        },
      }),
    ],
  },
  { name: 'list item missing', rules: [[/^\d\. [A-Z][^\n]+\.\n/gm, '']] },
  { name: 'clause without figures missing', rules: [[/(?<=, )and [^.,;\d\n]{25,}(?=\.)/g, '']] },
  { name: 'sentence missing', rules: [[SENTENCE, '']] },
  { name: 'paragraph missing', rules: [[/(?<=\n\n)[^\n\d]{120,}\n\n/g, '']] },
  {
    name: 'heading missing',
    rules: [[/(?<=\n\n)(?!By |Unit|We )[^\n.,:]{5,60}\n\n(?=[A-Z"])/g, '']],
  },
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
          'full-time teachers': 'full-time doctors',
          'registered nurses': 'registered doctors',
          'invention patents': 'invention papers',
          'medical institutions': 'schools',
          'health professionals': 'teachers',
          bridges: 'tunnels',
          kindergartens: 'libraries',
          'village clinics': 'village schools',
          volunteers: 'employees',
          'village doctors': 'teachers',
          'primary schools': 'kindergartens',
          hospitals: 'schools',
          parents: 'students',
          'private buildings': 'public schools',
          'non-executive directors': 'employees',
          'full-time employees': 'full-time students',
          students: 'teachers',
          patients: 'nurses',
          deputies: 'doctors',
          'smallholder families': 'villages',
          deaths: 'births',
        },
        ...{
          'administrative villages': 'administrative districts',
          pigs: 'sheep',
          computers: 'desks',
          wheat: 'rice',
          wells: 'schools',
          'pump mechanics': 'nurses',
          monographs: 'articles',
          storerooms: 'classrooms',
          galleries: 'libraries',
          'special exhibition': 'special lecture',
          postgraduates: 'undergraduates',
          minors: 'adults',
          'start-ups': 'hospitals',
          'savings groups': 'schools',
          maize: 'rice',
          complaints: 'suggestions',
          'retired teachers': 'retired doctors',
          customers: 'employees',
          loans: 'deposits',
          outlets: 'villages',
          rivers: 'lakes',
          expressways: 'railways',
          enterprises: 'schools',
          newborns: 'adults',
          'nursery schools': 'universities',
          'social workers': 'doctors',
          families: 'schools',
          children: 'adults',
          trees: 'flowers',
          papers: 'patents',
          scholarships: 'prizes',
          'independent directors': 'supervisors',
          farmers: 'students',
          tanks: 'roads',
          ships: 'trains',
          robots: 'vehicles',
          births: 'deaths',
          exports: 'imports',
          beds: 'rooms',
          operations: 'consultations',
          fruit: 'vegetables',
          meat: 'milk',
          articles: 'sections',
          smokers: 'drivers',
          grain: 'cotton',
        },
      }),
    ],
  },
  {
    name: 'negation',
    rules: [
      [/\bNo(?= (?:one|major|student)\b)/g, 'A'],
      [/\b(?:not yet|not|Not one)\b ?/g, ''],
      words({
        'no longer': 'still',
        never: 'always',
        'no major': 'major',
        'no maternal': '12 maternal',
      }),
      [
        /\bNo(?= (?:accidents|major|misuse|fatal|significant|Level|new|serious|Grade|case|student)\b)/g,
        'One',
      ],
      [/\bno(?= (?:major|exceptionally|large-scale|less|bank|rain|irregularities)\b)/g, ''],
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

/** Exchanges the first and the last number of a piece of text. */
function exchanged(found: string): string {
  const numbers = [...found.matchAll(/\d[\d,.]*\d/g)];
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last || first[0] === last[0]) return found;
  const middle = found.slice(first[0].length, last.index);
  return last[0] + middle + first[0] + found.slice(last.index + last[0].length);
}
