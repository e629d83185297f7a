import type { Described } from './described';

export const parityPassageMissing = {
  id: 'parity-passage-missing',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '译文缺少这一段：“{expected}……”。',
    en: 'This paragraph is missing in the translation: “{expected}…”.',
  },
} as const satisfies Described;
