import type { Described } from './described';

export const parityToBy = {
  id: 'parity-to-by',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '“{actual}”：“增减到”与“增减了”不能混用，原文是“{expected}”。',
    en: '“{actual}”: what changed *to* an amount did not change *by* it; the source says “{expected}”.',
  },
} as const satisfies Described;
