import type { Described } from './described';

export const parityMetricMissing = {
  id: 'parity-metric-missing',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '译文没有登记数字“{expected}”。',
    en: 'The figure “{expected}” is not recorded in the translation.',
  },
} as const satisfies Described;
