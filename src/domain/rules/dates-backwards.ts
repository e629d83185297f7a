import type { Described } from './described';

export const datesBackwards = {
  id: 'dates-backwards',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”：结束时间早于开始时间。',
    en: '“{actual}” ends before it begins.',
  },
} as const satisfies Described;
