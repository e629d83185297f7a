import type { Described } from './described';

export const glossDiffers = {
  id: 'gloss-differs',
  severity: 'warning',
  languages: ['zh', 'en'],
  statesAmounts: true,
  says: {
    zh: '括号里的“{actual}”与前面的数字不符，换算应为{expected}。',
    en: '“{actual}” in brackets is not the amount before it, which converts to {expected}.',
  },
} as const satisfies Described;
