import type { Described } from './described';

export const parityQualifier = {
  id: 'parity-qualifier',
  severity: 'error',
  weaker: ['warning', 'note'],
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”，约数用词不一致。',
    en: 'The translation says “{actual}”, the source “{expected}”: the qualifying word differs.',
  },
} as const satisfies Described;
