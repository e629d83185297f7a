import type { Described } from './described';

export const indicatorTwoValues = {
  id: 'indicator-two-values',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '同一指标此处为“{actual}”，前文为“{expected}”。',
    en: 'The same indicator is “{actual}” here and “{expected}” above.',
  },
} as const satisfies Described;
