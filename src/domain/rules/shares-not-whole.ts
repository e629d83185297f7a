import type { Described } from './described';

export const sharesNotWhole = {
  id: 'shares-not-whole',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '各部分占比“{actual}”合计为 {expected}%，不是100%。',
    en: 'The shares “{actual}” of one whole add up to {expected} percent, not 100.',
  },
} as const satisfies Described;
