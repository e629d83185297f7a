import type { Described } from './described';

export const parityMetric = {
  id: 'parity-metric',
  severity: 'error',
  languages: ['en'],
  statesAmounts: true,
  says: {
    zh: '登记的数字为 {actual}，原文为 {expected}。',
    en: 'The figure is recorded as {actual}, in the source as {expected}.',
  },
} as const satisfies Described;
