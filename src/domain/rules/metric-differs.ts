import type { Described } from './described';

export const metricDiffers = {
  id: 'metric-differs',
  severity: 'error',
  languages: ['zh', 'en'],
  statesAmounts: true,
  says: {
    zh: '数字登记为 {actual}，正文写的是 {expected}。',
    en: 'The figure is recorded as {actual}, the text says {expected}.',
  },
} as const satisfies Described;
