import type { Described } from './described';

export const metricWithoutName = {
  id: 'metric-without-name',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '数据“{actual}”没有名称。请写明它说的是什么。',
    en: 'The figure “{actual}” has no name. Say what it is of.',
  },
} as const satisfies Described;
