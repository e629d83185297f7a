import type { Described } from './described';

export const paritySentenceExtra = {
  id: 'parity-sentence-extra',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '原文没有这一句：“{actual}……”。',
    en: 'The source has no such sentence: “{actual}…”.',
  },
} as const satisfies Described;
