import type { Described } from './described';

export const parityUnit = {
  id: 'parity-unit',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”，单位不同。',
    en: 'The translation says “{actual}”, the source “{expected}”: another unit.',
  },
} as const satisfies Described;
