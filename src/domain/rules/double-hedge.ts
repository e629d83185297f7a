import type { Described } from './described';

export const doubleHedge = {
  id: 'double-hedge',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”重复使用了约数词。',
    en: '“{actual}” hedges twice.',
  },
} as const satisfies Described;
