import type { Described } from './described';

export const parityDate = {
  id: 'parity-date',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”，日期或时段不同。',
    en: 'The translation says “{actual}”, the source “{expected}”: another date or period.',
  },
} as const satisfies Described;
