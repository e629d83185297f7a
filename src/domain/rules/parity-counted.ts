import type { Described } from './described';

export const parityCounted = {
  id: 'parity-counted',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '“{actual}”所数的事物与原文“{expected}”不同。',
    en: '“{actual}” counts something else than “{expected}” in the source.',
  },
} as const satisfies Described;
