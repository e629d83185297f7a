import type { Described } from './described';

export const expectedFigures = {
  id: 'expected-figures',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '上年有、本年还没有登记的数字（已登记 {actual}）：{expected}。',
    en: 'Figures of last year that are not recorded this year (recorded: {actual}): {expected}.',
  },
} as const satisfies Described;
