import type { Described } from './described';

export const needlessMark = {
  id: 'needless-mark',
  severity: 'note',
  languages: ['zh'],
  says: {
    zh: '标点“{actual}”多余，宜写作“{expected}”。',
    en: 'The mark in “{actual}” is not needed; write “{expected}”.',
  },
} as const satisfies Described;
