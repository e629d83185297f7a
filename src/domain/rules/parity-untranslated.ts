import type { Described } from './described';

export const parityUntranslated = {
  id: 'parity-untranslated',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '“{actual}”尚未翻译。',
    en: '“{actual}” is not translated.',
  },
} as const satisfies Described;
