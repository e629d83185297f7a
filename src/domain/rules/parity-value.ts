import type { Described } from './described';

export const parityValue = {
  id: 'parity-value',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”，数值不同。',
    en: 'The translation says “{actual}”, the source “{expected}”: another amount.',
  },
} as const satisfies Described;
