import type { Described } from './described';

export const parityStranger = {
  id: 'parity-stranger',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '原文没有“{actual}”这个人名。',
    en: 'The source names nobody “{actual}”.',
  },
} as const satisfies Described;
