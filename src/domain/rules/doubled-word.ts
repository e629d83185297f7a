import type { Described } from './described';

export const doubledWord = {
  id: 'doubled-word',
  severity: 'note',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”重复，宜写作“{expected}”。',
    en: '“{actual}” is printed twice; write “{expected}”.',
  },
} as const satisfies Described;
