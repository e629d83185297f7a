import type { Described } from './described';

export const missingDate = {
  id: 'missing-date',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '没有印出发布日期。',
    en: 'No date of publication is printed.',
  },
} as const satisfies Described;
