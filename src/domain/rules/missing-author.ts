import type { Described } from './described';

export const missingAuthor = {
  id: 'missing-author',
  severity: 'note',
  languages: ['zh', 'en'],
  says: {
    zh: '没有写明作者。请补上，或确认留空。',
    en: 'No author is named. Add one, or leave it empty on purpose.',
  },
} as const satisfies Described;
