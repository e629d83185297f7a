import type { Described } from './described';

export const paritySwapped = {
  id: 'parity-swapped',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '“{actual}”两个数字的位置与原文“{expected}”相反。',
    en: '“{actual}” stand in each other’s place: the source has “{expected}”.',
  },
} as const satisfies Described;
