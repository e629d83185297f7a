import type { Described } from './described';

export const metricWithoutUnit = {
  id: 'metric-without-unit',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '数据“{actual}”没有计量单位。',
    en: 'The figure “{actual}” has no unit.',
  },
} as const satisfies Described;
