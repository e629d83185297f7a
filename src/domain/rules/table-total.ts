import type { Described } from './described';

export const tableTotal = {
  id: 'table-total',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '表中合计“{actual}”与各项之和 {expected} 不符。',
    en: 'The total “{actual}” is not the sum of what the table lists, which is {expected}.',
  },
} as const satisfies Described;
