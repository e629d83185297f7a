import { PENNY } from './penny';
import { units } from './row';

/** Currencies by ISO 4217. They do not convert: an exchange rate does not belong in a report. */
export const MONEY = units({
  CNY: {
    ...{ dimension: 'money', zh: '元', en: ['RMB', 'RMB'] },
    words: {
      zh: [
        ...['元', '圆', '元人民币', '元钱', '块钱', '块', '人民币'],
        ...(['毛', '毛钱', '角', '角钱'] as const).map((word) => [word, 0.1] as const),
        ['分钱', 0.01],
      ],
      en: ['(?:RMB|Chinese|renminbi) yuan|yuan|renminbi|RMB|CNY', ['jiao|mao', 0.1], ['fen', 0.01]],
    },
  },
  USD: {
    ...{ dimension: 'money', zh: '美元', en: ['USD', 'USD'] },
    words: {
      zh: ['美元', '美金', ['美分', 0.01]],
      en: ['(?:US |U\\.S\\. )?dollars?|USD', ['cents?', 0.01]],
    },
  },
  HKD: {
    ...{ dimension: 'money', zh: '港元', en: ['HKD', 'HKD'] },
    words: {
      zh: ['港元', '港币', '元港币', ['港仙', 0.01]],
      en: ['(?:Hong Kong|HK) dollars?|HKD'],
    },
  },
  MOP: {
    ...{ dimension: 'money', zh: '澳门元', en: ['MOP', 'MOP'] },
    words: { zh: ['澳门元', '元澳门币', '澳门币'], en: ['(?:Macao |Macau )?patacas?|MOP'] },
  },
  TWD: {
    ...{ dimension: 'money', zh: '新台币', en: ['TWD', 'TWD'] },
    words: { zh: ['元新台币', '新台币', '台币'], en: ['(?:New )?Taiwan dollars?|TWD'] },
  },
  EUR: {
    ...{ dimension: 'money', zh: '欧元', en: ['EUR', 'EUR'] },
    words: { zh: ['欧元'], en: ['euros?|EUR'] },
  },
  GBP: {
    ...{ dimension: 'money', zh: '英镑', en: ['GBP', 'GBP'] },
    words: {
      zh: ['英镑'],
      en: [
        '(?:British )?pounds sterling|British pounds?|GBP',
        [`pence|penny|(?<=\\d|\\))${PENNY}|(?<=\\.\\d{1,2}\\)?)p`, 0.01],
      ],
    },
  },
  JPY: {
    ...{ dimension: 'money', zh: '日元', en: ['JPY', 'JPY'] },
    words: { zh: ['日元', '日圆'], en: ['(?:Japanese )?yen|JPY'] },
  },
  KRW: {
    ...{ dimension: 'money', zh: '韩元', en: ['KRW', 'KRW'] },
    words: { zh: ['韩元', '韩币'], en: ['(?:South )?(?:Korean )?won(?! by)|KRW'] },
  },
  AUD: {
    ...{ dimension: 'money', zh: '澳元', en: ['AUD', 'AUD'] },
    words: { zh: ['澳元', '澳大利亚元'], en: ['Australian dollars?|AUD'] },
  },
  CAD: {
    ...{ dimension: 'money', zh: '加元', en: ['CAD', 'CAD'] },
    words: { zh: ['加元', '加拿大元'], en: ['Canadian dollars?|CAD'] },
  },
  SGD: {
    ...{ dimension: 'money', zh: '新元', en: ['SGD', 'SGD'] },
    words: { zh: ['新元', '新加坡元'], en: ['Singapore dollars?|SGD'] },
  },
  CHF: {
    ...{ dimension: 'money', zh: '瑞士法郎', en: ['CHF', 'CHF'] },
    words: { zh: ['瑞士法郎'], en: ['Swiss francs?|CHF'] },
  },
  SEK: {
    ...{ dimension: 'money', zh: '瑞典克朗', en: ['SEK', 'SEK'] },
    words: { zh: ['瑞典克朗'], en: ['Swedish kron(?:a|or)|SEK'] },
  },
  NOK: {
    ...{ dimension: 'money', zh: '挪威克朗', en: ['NOK', 'NOK'] },
    words: { zh: ['挪威克朗'], en: ['Norwegian kron(?:e|er)|NOK'] },
  },
  DKK: {
    ...{ dimension: 'money', zh: '丹麦克朗', en: ['DKK', 'DKK'] },
    words: { zh: ['丹麦克朗'], en: ['Danish kron(?:e|er)|DKK'] },
  },
  NZD: {
    ...{ dimension: 'money', zh: '新西兰元', en: ['NZD', 'NZD'] },
    words: { zh: ['新西兰元', '纽元'], en: ['New Zealand dollars?|NZD'] },
  },
  RUB: {
    ...{ dimension: 'money', zh: '卢布', en: ['RUB', 'RUB'] },
    words: { zh: ['卢布'], en: ['(?:Russian )?roubles?|rubles?|RUB'] },
  },
  THB: {
    ...{ dimension: 'money', zh: '泰铢', en: ['THB', 'THB'] },
    words: { zh: ['泰铢'], en: ['(?:Thai )?baht|THB'] },
  },
  MYR: {
    ...{ dimension: 'money', zh: '令吉', en: ['MYR', 'MYR'] },
    words: { zh: ['令吉', '林吉特', '马来西亚林吉特'], en: ['(?:Malaysian )?ringgit|MYR'] },
  },
  VND: {
    ...{ dimension: 'money', zh: '越南盾', en: ['VND', 'VND'] },
    words: { zh: ['越南盾'], en: ['(?:Vietnamese )?dong|VND'] },
  },
  INR: {
    ...{ dimension: 'money', zh: '卢比', en: ['INR', 'INR'] },
    words: { zh: ['卢比', '印度卢比'], en: ['(?:Indian )?rupees?|INR'] },
  },
});
