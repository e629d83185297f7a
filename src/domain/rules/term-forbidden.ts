import type { Described } from './described';

export const termForbidden = {
  id: 'term-forbidden',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '术语译法“{actual}”不宜使用，应译为“{expected}”。',
    en: '“{actual}” is not to be used; write “{expected}”.',
  },
} as const satisfies Described;
