import type { Described } from './described';

export const parityMagnitude = {
  id: 'parity-magnitude',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”，差了数量级。',
    en: 'The translation says “{actual}”, the source “{expected}”: off by a power of ten.',
  },
} as const satisfies Described;
