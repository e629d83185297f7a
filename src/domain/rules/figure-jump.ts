import type { Described } from './described';

export const figureJump = {
  id: 'figure-jump',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”与上年的“{expected}”相差过大，请核对数量级。',
    en: '“{actual}” is far from last year’s “{expected}”. Check the order of magnitude.',
  },
} as const satisfies Described;
