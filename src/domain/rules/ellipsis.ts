import type { Described } from './described';

export const ellipsis = {
  id: 'ellipsis',
  severity: 'note',
  languages: ['zh'],
  says: {
    zh: '省略号写作“{actual}”，应为“{expected}”。',
    en: 'The ellipsis is written “{actual}”; write “{expected}”.',
  },
} as const satisfies Described;
