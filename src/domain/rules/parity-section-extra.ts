import type { Described } from './described';

export const paritySectionExtra = {
  id: 'parity-section-extra',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '原文没有章节“{actual}”。',
    en: 'The source has no section “{actual}”.',
  },
} as const satisfies Described;
