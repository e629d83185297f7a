import type { Described } from './described';

export const parityName = {
  id: 'parity-name',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '人名写作“{actual}”，原文是“{expected}”。',
    en: 'The name is “{actual}”, in the source “{expected}”.',
  },
} as const satisfies Described;
