import type { Described } from './described';

export const doubledMark = {
  id: 'doubled-mark',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '标点“{actual}”重复，应为“{expected}”。',
    en: 'The mark “{actual}” is doubled; write “{expected}”.',
  },
} as const satisfies Described;
