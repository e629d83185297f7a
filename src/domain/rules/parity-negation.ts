import type { Described } from './described';

export const parityNegation = {
  id: 'parity-negation',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '原文与译文一方有否定、一方没有：“{expected}”。',
    en: 'One side denies what the other one states: “{expected}”.',
  },
} as const satisfies Described;
