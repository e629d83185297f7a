import type { Described } from './described';

export const figuresCoverage = {
  id: 'figures-coverage',
  severity: 'note',
  languages: ['zh', 'en'],
  says: {
    zh: '正文数字已登记 {actual}；未登记：{expected}。',
    en: 'Figures of the text recorded: {actual}. Still open: {expected}.',
  },
} as const satisfies Described;
