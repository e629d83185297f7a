import type { Described } from './described';

export const parityQuoteMissing = {
  id: 'parity-quote-missing',
  severity: 'error',
  weaker: ['note'],
  languages: ['en'],
  says: {
    zh: '译文缺少引语“{expected}……”。',
    en: 'The speech “{expected}…” is missing in the translation.',
  },
} as const satisfies Described;
