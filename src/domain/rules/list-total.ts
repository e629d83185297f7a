import type { Described } from './described';

export const listTotal = {
  id: 'list-total',
  severity: 'warning',
  languages: ['zh', 'en'],
  statesAmounts: true,
  says: {
    zh: '“{actual}”与所列各项之和 {expected} 不符。',
    en: '“{actual}” is not the sum of what is listed, which is {expected}.',
  },
} as const satisfies Described;
