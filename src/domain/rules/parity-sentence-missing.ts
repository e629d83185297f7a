import type { Described } from './described';

export const paritySentenceMissing = {
  id: 'parity-sentence-missing',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '译文缺少这一句：“{expected}……”。',
    en: 'This sentence is missing in the translation: “{expected}…”.',
  },
} as const satisfies Described;
