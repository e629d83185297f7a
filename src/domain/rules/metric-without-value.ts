import type { Described } from './described';

export const metricWithoutValue = {
  id: 'metric-without-value',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '数据“{actual}”没有数值。',
    en: 'The figure “{actual}” has no value.',
  },
} as const satisfies Described;
