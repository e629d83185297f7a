import type { Described } from './described';

export const paritySectionMoved = {
  id: 'parity-section-moved',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '章节“{actual}”的次序与原文不同。',
    en: 'The section “{actual}” stands in another order than in the source.',
  },
} as const satisfies Described;
