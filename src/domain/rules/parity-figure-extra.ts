import type { Described } from './described';

export const parityFigureExtra = {
  id: 'parity-figure-extra',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '原文没有“{actual}”这个数字。',
    en: 'The source does not state “{actual}”.',
  },
} as const satisfies Described;
