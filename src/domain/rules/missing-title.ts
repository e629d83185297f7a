import type { Described } from './described';

export const missingTitle = {
  id: 'missing-title',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '没有标题。',
    en: 'There is no title.',
  },
} as const satisfies Described;
