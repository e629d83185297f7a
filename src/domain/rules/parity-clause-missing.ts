import type { Described } from './described';

export const parityClauseMissing = {
  id: 'parity-clause-missing',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '译文似乎没有译出“{expected}”。',
    en: 'The translation seems to leave out “{expected}”.',
  },
} as const satisfies Described;
