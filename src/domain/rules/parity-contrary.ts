import type { Described } from './described';

export const parityContrary = {
  id: 'parity-contrary',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '译文是“{actual}”，原文是“{expected}”，意思相反或不同。',
    en: 'The translation says “{actual}”, the source “{expected}”: the contrary, or something else.',
  },
} as const satisfies Described;
