import type { Described } from './described';

export const missingYear = {
  id: 'missing-year',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '看不出报告的是哪一年。发布前请填写年度。',
    en: 'The year reported on is not clear. Set it before you publish.',
  },
} as const satisfies Described;
