import type { Described } from './described';

export const noteWithoutText = {
  id: 'note-without-text',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '注释“{actual}”没有注文。',
    en: 'The note “{actual}” has no text.',
  },
} as const satisfies Described;
