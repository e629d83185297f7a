import type { Described } from './described';

export const parityPlaceName = {
  id: 'parity-place-name',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '原文没有“{actual}”这个地名。',
    en: 'The source names no such place as “{actual}”.',
  },
} as const satisfies Described;
