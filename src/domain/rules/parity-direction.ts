import type { Described } from './described';

export const parityDirection = {
  id: 'parity-direction',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '“{actual}”的增减与原文“{expected}”相反。',
    en: '“{actual}” moves the other way than “{expected}” in the source.',
  },
} as const satisfies Described;
