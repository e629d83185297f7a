import type { Described } from './described';

export const parityPercentPoint = {
  id: 'parity-percent-point',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”：百分比与百分点不能混用。',
    en: 'The translation says “{actual}”, the source “{expected}”: percent and percentage points differ.',
  },
} as const satisfies Described;
