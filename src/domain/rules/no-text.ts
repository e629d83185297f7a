import type { Described } from './described';

export const noText = {
  id: 'no-text',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '只有标题，没有正文。',
    en: 'There is a title, but no text below it.',
  },
} as const satisfies Described;
