import type { Described } from './described';

export const metricNotInText = {
  id: 'metric-not-in-text',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '数字“{actual}”在本章节正文中找不到。',
    en: 'The figure “{actual}” does not stand in the text of its section.',
  },
} as const satisfies Described;
