import type { Described } from './described';

export const parityHeadingNumber = {
  id: 'parity-heading-number',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '标题编号写作“{actual}”，原文是“{expected}”。',
    en: 'The heading is numbered “{actual}”, in the source “{expected}”.',
  },
} as const satisfies Described;
