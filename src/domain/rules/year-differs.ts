import type { Described } from './described';

export const yearDiffers = {
  id: 'year-differs',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '年度填的是 {actual}，标题里写的是 {expected}。',
    en: 'The year is given as {actual}, but the title names {expected}.',
  },
} as const satisfies Described;
