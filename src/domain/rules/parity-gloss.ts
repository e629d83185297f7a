import type { Described } from './described';

export const parityGloss = {
  id: 'parity-gloss',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '括注“{actual}”与“{expected}”换算不符。',
    en: 'The conversion “{actual}” does not fit “{expected}”.',
  },
} as const satisfies Described;
