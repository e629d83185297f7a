import { units } from './row';

const PER_DAY = 1440;

/** Durations (base: minute). A month is a twelfth of 365 days. */
export const TIME = units({
  year: {
    ...{ dimension: 'time', zh: '年', en: ['year', 'years'], base: 365 * PER_DAY, unece: 'ANN' },
    words: {
      zh: ['年', '周年整'],
      en: [
        'years?(?! \\d{1,2}(?: (?:and|to|or|&) \\d{1,2})? (?:pupils|students|children|classes|groups?|boys|girls)\\b)',
      ],
    },
  },
  month: {
    ...{ dimension: 'time', zh: '个月', en: ['month', 'months'] },
    ...{ base: (365 / 12) * PER_DAY, unece: 'MON' },
    words: { zh: ['个月'], en: ['months?'] },
  },
  day: {
    ...{ dimension: 'time', zh: '天', en: ['day', 'days'], base: PER_DAY, unece: 'DAY' },
    words: {
      zh: [
        '天',
        '日',
        '个工作日',
        '个日历天',
        '个自然日',
        '个工作天',
        ['个星期', 7],
        ['星期', 7],
        ['周', 7],
        ['个周', 7],
      ],
      en: ['(?:working |business |calendar )?days?', ['weeks?', 7]],
    },
  },
  hour: {
    ...{ dimension: 'time', zh: '小时', en: ['hour', 'hours'], base: 60, unece: 'HUR' },
    words: { zh: ['小时', '个小时', '个钟头'], en: ['hours?'] },
  },
  minute: {
    ...{ dimension: 'time', zh: '分钟', en: ['minute', 'minutes'], base: 1, unece: 'MIN' },
    words: { zh: ['分钟'], en: ['minutes?'] },
  },
  second: {
    ...{ dimension: 'time', zh: '秒', en: ['second', 'seconds'], base: 1 / 60, unece: 'SEC' },
    words: { zh: ['秒', '秒钟'], en: ['seconds?'] },
  },
});
