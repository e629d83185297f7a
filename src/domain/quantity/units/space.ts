import { units } from './row';

/**
 * Area (base: square meter), length (meter) and volume (liter). Legal units follow GB 3100; 亩 is tolerated for
 * farmland: 1 mu = 1/15 ha = 2000/3 m².
 */
export const SPACE = units({
  mu: {
    ...{ dimension: 'area', zh: '亩', en: ['mu', 'mu'], base: 2000 / 3 },
    words: { zh: ['亩', '亩地'], en: ['mu'] },
  },
  m2: {
    ...{ dimension: 'area', zh: '平方米', en: ['square meter', 'square meters'], base: 1 },
    ...{ unece: 'MTK' },
    words: {
      zh: ['平方米', '平方公尺', '平米', '平方', '平', '㎡', 'm²', 'm2'],
      en: ['(?:square|sq\\.?)[- ](?:meters?|metres?|m)|sqm|sq\\.?m|m2|m²|㎡'],
    },
  },
  km2: {
    ...{ dimension: 'area', zh: '平方公里', en: ['square kilometer', 'square kilometers'] },
    ...{ base: 1e6, unece: 'KMK' },
    words: {
      zh: ['平方公里', '平方千米', 'km²', 'km2', '㎢'],
      en: ['(?:square|sq\\.?)[- ](?:kilometers?|kilometres?|km)|km2|km²'],
    },
  },
  ha: {
    ...{ dimension: 'area', zh: '公顷', en: ['hectare', 'hectares'], base: 1e4, unece: 'HAR' },
    words: { zh: ['公顷', 'hm²', 'hm2'], en: ['hectares?|ha'] },
  },
  /** Not used in Chinese reports: a wrong translation of 亩. */
  acre: {
    ...{ dimension: 'area', zh: '英亩', en: ['acre', 'acres'], base: 4046.86, unece: 'ACR' },
    words: { zh: ['英亩'], en: ['acres?'] },
  },
  /** Not used in Chinese reports either. */
  ft2: {
    ...{ dimension: 'area', zh: '平方英尺', en: ['square foot', 'square feet'], base: 0.092903 },
    ...{ unece: 'FTK' },
    words: {
      zh: ['平方英尺', '平方呎'],
      en: ['(?:square|sq\\.?)[- ](?:feet|foot|ft)|sqft|ft2|ft²'],
    },
  },
  mi2: {
    ...{ dimension: 'area', zh: '平方英里', en: ['square mile', 'square miles'], base: 2589988 },
    ...{ unece: 'MIK' },
    words: { zh: ['平方英里'], en: ['(?:square|sq\\.?)[- ](?:miles?|mi)'] },
  },
  ping: {
    ...{ dimension: 'area', zh: '坪', en: ['ping', 'ping'], base: 3.3058 },
    words: { zh: ['坪'], en: ['ping'] },
  },
  km: {
    ...{ dimension: 'length', zh: '公里', en: ['kilometer', 'kilometers'] },
    ...{ base: 1000, unece: 'KMT' },
    words: { zh: ['公里', '千米', 'km', '㎞'], en: ['kilometers?|kilometres?|km'] },
  },
  m: {
    ...{ dimension: 'length', zh: '米', en: ['meter', 'meters'], base: 1, unece: 'MTR' },
    words: { zh: ['米', '延米', '公尺', 'm'], en: ['meters?|metres?'] },
  },
  cm: {
    ...{ dimension: 'length', zh: '厘米', en: ['centimeter', 'centimeters'] },
    ...{ base: 0.01, unece: 'CMT' },
    words: { zh: ['厘米', '公分', 'cm', '㎝'], en: ['centimeters?|centimetres?|cm'] },
  },
  mm: {
    ...{ dimension: 'length', zh: '毫米', en: ['millimeter', 'millimeters'] },
    ...{ base: 0.001, unece: 'MMT' },
    words: { zh: ['毫米', 'mm', '㎜'], en: ['millimeters?|millimetres?|mm'] },
  },
  um: {
    ...{ dimension: 'length', zh: '微米', en: ['micrometer', 'micrometers'] },
    ...{ base: 1e-6, unece: '4H' },
    words: { zh: ['微米', 'μm', 'µm'], en: ['micrometers?|micrometres?|microns?|μm|µm'] },
  },
  nmi: {
    ...{ dimension: 'length', zh: '海里', en: ['nautical mile', 'nautical miles'] },
    ...{ base: 1852, unece: 'NMI' },
    words: { zh: ['海里', '浬'], en: ['nautical miles?'] },
  },
  mile: {
    ...{ dimension: 'length', zh: '英里', en: ['mile', 'miles'], base: 1609.344, unece: 'SMI' },
    words: { zh: ['英里'], en: ['miles?'] },
  },
  li: {
    ...{ dimension: 'length', zh: '华里', en: ['li', 'li'], base: 500 },
    words: { zh: ['华里'], en: ['li'] },
  },
  L: {
    ...{ dimension: 'volume', zh: '升', en: ['liter', 'liters'], base: 1, unece: 'LTR' },
    words: {
      zh: ['升', '公升', 'L'],
      en: [
        'liters?|litres?|(?<=\\d ?)L|(?<=\\d ?)l(?=/[a-z])',
        ['(?:kilolit(?:er|re)s?|(?<=\\d ?)k[lL])', 1e3],
        ['(?:megalit(?:er|re)s?|(?<=\\d ?)M[lL])', 1e6],
        ['(?:gigalit(?:er|re)s?|(?<=\\d ?)G[lL])', 1e9],
      ],
    },
  },
  mL: {
    ...{ dimension: 'volume', zh: '毫升', en: ['milliliter', 'milliliters'] },
    ...{ base: 0.001, unece: 'MLT' },
    words: { zh: ['毫升', 'mL', 'ml'], en: ['milliliters?|millilitres?|mL|ml'] },
  },
  m3: {
    ...{ dimension: 'volume', zh: '立方米', en: ['cubic meter', 'cubic meters'] },
    ...{ base: 1000, unece: 'MTQ' },
    words: {
      zh: ['立方米', '立方公尺', '立方', '方', 'm³', 'm3', '㎥'],
      en: ['cubic[- ](?:meters?|metres?)|m3|m³'],
    },
  },
  /** Not used in Chinese reports: a wrong translation of 立方米. */
  ft3: {
    ...{ dimension: 'volume', zh: '立方英尺', en: ['cubic foot', 'cubic feet'] },
    ...{ base: 28.3168, unece: 'FTQ' },
    words: { zh: ['立方英尺', '立方呎'], en: ['cubic[- ](?:feet|foot|ft)|cu\\.? ?ft|ft3|ft³'] },
  },
});
