import type { Described } from './described';

export const paritySectionMissing = {
  id: 'parity-section-missing',
  severity: 'error',
  languages: ['en'],
  says: {
    zh: '译文缺少章节“{expected}”。',
    en: 'The section “{expected}” is missing in the translation.',
  },
} as const satisfies Described;
