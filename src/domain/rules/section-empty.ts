import type { Described } from './described';

export const sectionEmpty = {
  id: 'section-empty',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '章节“{actual}”没有内容。',
    en: 'The section “{actual}” is empty.',
  },
} as const satisfies Described;
