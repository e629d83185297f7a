import type { Described } from './described';

export const labelTwoValues = {
  id: 'label-two-values',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '同一项数字此处为“{actual}”，前文为“{expected}”。请核对以哪个为准。',
    en: 'The same figure is “{actual}” here and “{expected}” above: make sure which is right.',
  },
} as const satisfies Described;
