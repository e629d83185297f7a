import type { Described } from './described';

export const arithmetic = {
  id: 'arithmetic',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”与同句数字算出的 {expected} 不符。',
    en: '“{actual}” does not follow from the figures of its sentence, which give {expected}.',
  },
} as const satisfies Described;
