import type { Described } from './described';

export const parityOrdinal = {
  id: 'parity-ordinal',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文写作“{actual}”，原文是“{expected}”，序数、名次或年龄不同。',
    en: 'The translation says “{actual}”, the source “{expected}”: another rank, ordinal or age.',
  },
} as const satisfies Described;
