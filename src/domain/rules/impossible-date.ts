import type { Described } from './described';

export const impossibleDate = {
  id: 'impossible-date',
  severity: 'error',
  weaker: ['warning'],
  languages: ['zh', 'en'],
  says: {
    zh: '没有“{actual}”这样的日期。',
    en: 'There is no date “{actual}”.',
  },
} as const satisfies Described;
