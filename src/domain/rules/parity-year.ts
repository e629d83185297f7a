import type { Described } from './described';

export const parityYear = {
  id: 'parity-year',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作 {actual} 年，原文是 {expected} 年。',
    en: 'The translation says {actual}, the source {expected}.',
  },
} as const satisfies Described;
