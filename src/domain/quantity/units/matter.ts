import { units } from './row';

/** Units of mass (base: gram), energy (kilowatt-hour), power (kilowatt), and of values that instruments show. */
export const MATTER = units({
  kg: {
    ...{ dimension: 'mass', zh: '公斤', en: ['kilogram', 'kilograms'], base: 1000, unece: 'KGM' },
    words: { zh: ['公斤', '千克', 'kg', '㎏'], en: ['kilograms?|kilos?|kg'] },
  },
  g: {
    ...{ dimension: 'mass', zh: '克', en: ['gram', 'grams'], base: 1, unece: 'GRM' },
    words: { zh: ['克', 'g'], en: ['grams?|(?<=\\d ?)g'] },
  },
  mg: {
    ...{ dimension: 'mass', zh: '毫克', en: ['milligram', 'milligrams'] },
    ...{ base: 0.001, unece: 'MGM' },
    words: { zh: ['毫克', 'mg'], en: ['milligrams?|mg'] },
  },
  t: {
    ...{ dimension: 'mass', zh: '吨', en: ['metric ton', 'metric tons'], base: 1e6, unece: 'TNE' },
    words: {
      zh: ['吨', '公吨', 't'],
      en: ['(?:metric[- ])?(?:tons?|tonnes?)|(?<=\\d ?)t', 't ?CO2(?:e|eq)?|t ?CO₂(?:e|eq)?'],
    },
  },
  lb: {
    ...{ dimension: 'mass', zh: '磅', en: ['lb', 'lb'], base: 453.592, unece: 'LBR' },
    // two million pounds of funding is money
    words: {
      zh: ['磅'],
      en: [
        'lbs?',
        // food donations of 11,100 pounds from individuals
        `(?<=\\b(?:food|groceries|produce)\\b(?:(?!\\b(?:rais|spen|pa[iy]|cost|earn|worth|grant|fund|worth))[^.;£$]){0,120}) ?pounds?`,
        'pounds?(?= of (?:[a-z-]+ ){0,3}(?:food|produce|fruits?|vegetables?|meat|fish|seafood|groceries|potatoes|rice|trash|garbage|rubbish|litter|waste|debris|clothing|clothes|paper|plastic|material|recyclables|supplies|honey|cheese|milk|cargo)\\b)',
      ],
    },
  },
  jin: {
    ...{ dimension: 'mass', zh: '斤', en: ['jin', 'jin'], base: 500 },
    words: { zh: ['斤', '市斤'], en: ['jin|catt(?:y|ies)'] },
  },
  dan: {
    ...{ dimension: 'mass', zh: '担', en: ['dan', 'dan'], base: 50_000 },
    words: { zh: ['担'], en: ['dan|piculs?'] },
    arabicOnly: ['担'],
  },
  liang: {
    ...{ dimension: 'mass', zh: '两', en: ['liang', 'liang'], base: 50 },
    words: { zh: ['两'], en: ['liang|taels?'] },
  },
  kWh: {
    ...{ dimension: 'energy', zh: '千瓦时', en: ['kilowatt-hour', 'kilowatt-hours'] },
    ...{ base: 1, unece: 'KWH' },
    words: {
      zh: ['千瓦时', '千瓦·时', '千瓦小时', '瓩时', '度', '度电', 'kWh', 'kW·h', 'kW.h'],
      en: ['kilowatt[- ]hours?|kWh'],
    },
  },
  MWh: {
    ...{ dimension: 'energy', zh: '兆瓦时', en: ['megawatt-hour', 'megawatt-hours'] },
    ...{ base: 1000, unece: 'MWH' },
    words: {
      zh: ['兆瓦时', 'MWh', 'MW·h', ['吉瓦时', 1000], ['GWh', 1000], ['太瓦时', 1e6], ['TWh', 1e6]],
      en: [
        'megawatt[- ]hours?|MWh',
        ['gigawatt[- ]hours?|GWh', 1000],
        ['terawatt[- ]hours?|TWh', 1e6],
      ],
    },
  },
  kW: {
    ...{ dimension: 'power', zh: '千瓦', en: ['kilowatt', 'kilowatts'], base: 1, unece: 'KWT' },
    words: { zh: ['千瓦', '瓩', 'kW'], en: ['kilowatts?|kW'] },
  },
  MW: {
    ...{ dimension: 'power', zh: '兆瓦', en: ['megawatt', 'megawatts'], base: 1000, unece: 'MAW' },
    words: {
      zh: ['兆瓦', 'MW', ['吉瓦', 1000], ['GW', 1000]],
      en: ['megawatts?|MW', ['gigawatts?|GW', 1000]],
    },
  },
  kVA: {
    ...{ dimension: 'power', zh: '千伏安', en: ['kilovolt-ampere', 'kilovolt-amperes'] },
    ...{ unece: 'KVA' },
    words: {
      zh: ['千伏安', 'kVA', ['兆伏安', 1000], ['MVA', 1000]],
      en: ['kilovolt[- ]amperes?|kVA', ['megavolt[- ]amperes?|MVA', 1000]],
    },
  },
  kV: {
    ...{
      dimension: 'voltage',
      zh: '千伏',
      en: ['kilovolt', 'kilovolts'],
      base: 1000,
      unece: 'KVT',
    },
    words: { zh: ['千伏', 'kV'], en: ['kilovolts?|kV'] },
  },
  V: {
    ...{ dimension: 'voltage', zh: '伏', en: ['volt', 'volts'], base: 1, unece: 'VLT' },
    words: { zh: ['伏', '伏特'], en: ['volts?'] },
  },
  celsius: {
    ...{ dimension: 'temperature', zh: '℃', en: ['degree Celsius', 'degrees Celsius'] },
    ...{ unece: 'CEL' },
    words: {
      zh: ['℃', '°C', '摄氏度', '度(摄氏)'],
      en: ['degrees? (?:Celsius|centigrade|C)|°C|℃'],
    },
  },
  ugPerM3: {
    ...{ dimension: 'concentration', zh: '微克/立方米' },
    ...{ en: ['microgram per cubic meter', 'micrograms per cubic meter'], base: 1, unece: 'GQ' },
    words: {
      zh: [
        '微克/立方米',
        '微克/立方公尺',
        '微克每立方米',
        'μg/m³',
        'µg/m³',
        'μg/m3',
        'µg/m3',
        'ug/m3',
      ],
      en: ['(?:micrograms?|[μµu]g) per cubic (?:meter|metre)|[μµu]g/m[³3]'],
    },
  },
  mgPerM3: {
    ...{ dimension: 'concentration', zh: '毫克/立方米' },
    ...{ en: ['milligram per cubic meter', 'milligrams per cubic meter'], base: 1000, unece: 'GP' },
    words: {
      zh: ['毫克/立方米', '毫克/立方公尺', '毫克每立方米', 'mg/m³', 'mg/m3'],
      en: ['(?:milligrams?|mg) per cubic (?:meter|metre)|mg/m[³3]'],
    },
  },
  mgPerL: {
    ...{ dimension: 'concentration', zh: '毫克/升' },
    ...{ en: ['milligram per liter', 'milligrams per liter'], base: 1e6, unece: 'M1' },
    words: {
      zh: ['毫克/升', '毫克/公升', '毫克每升', '毫克每公升', 'mg/L', 'mg/l'],
      en: ['(?:milligrams?|mg) per (?:liter|litre)|mg/[Ll]'],
    },
  },
  kmPerHour: {
    ...{ dimension: 'speed', zh: '公里/小时' },
    ...{ en: ['kilometer per hour', 'kilometers per hour'], base: 1 / 3.6, unece: 'KMH' },
    words: {
      zh: ['公里/小时', '千米/小时', '公里每小时', '千米每小时', 'km/h', '公里/时'],
      en: ['(?:kilometers?|kilometres?|km) (?:per|an) hour|km/h|kph'],
    },
  },
  mPerSecond: {
    ...{ dimension: 'speed', zh: '米/秒', en: ['meter per second', 'meters per second'] },
    ...{ base: 1, unece: 'MTS' },
    words: { zh: ['米/秒', '米每秒', 'm/s'], en: ['(?:meters?|metres?) (?:per|a) second|m/s'] },
  },
  dB: {
    ...{ dimension: 'loudness', zh: '分贝', en: ['decibel', 'decibels'], unece: '2N' },
    words: { zh: ['分贝', 'dB'], en: ['decibels?|dB'] },
  },
  hPa: {
    ...{ dimension: 'pressure', zh: '百帕', en: ['hectopascal', 'hectopascals'], unece: 'A97' },
    words: {
      zh: ['百帕', 'hPa', ['兆帕', 1e4], ['MPa', 1e4], ['Mpa', 1e4], ['千帕', 10], ['kPa', 10]],
      en: ['hectopascals?|hPa'],
    },
  },
  Mbps: {
    ...{ dimension: 'rate', zh: 'Mbps', en: ['Mbps', 'Mbps'], base: 1, unece: 'E20' },
    words: {
      zh: ['Mbps', 'Mb/s', '兆比特/秒', 'Mbit/s', ['Gbps', 1000], ['Gb/s', 1000], ['Tbps', 1e6]],
      en: ['Mbps|Mbit/s|Mb/s|megabits? per second', ['Gbps|gigabits? per second', 1000]],
    },
  },
  TB: {
    ...{ dimension: 'size', zh: 'TB', en: ['TB', 'TB'], base: 1000, unece: 'E35' },
    words: {
      zh: ['TB', 'T字节', '太字节', ['PB', 1000], ['EB', 1e6]],
      en: ['TB|terabytes?', ['PB|petabytes?', 1000]],
    },
  },
  GB: {
    ...{ dimension: 'size', zh: 'GB', en: ['GB', 'GB'], base: 1, unece: 'E34' },
    words: { zh: ['GB', ['MB', 0.001]], en: ['GB|gigabytes?', ['MB|megabytes?', 0.001]] },
  },
  char: {
    ...{ dimension: 'size', zh: '字', en: ['character', 'characters'] },
    words: { zh: ['字'], en: ['(?:Chinese )?characters'] },
  },
});
