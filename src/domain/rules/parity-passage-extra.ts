import type { Described } from './described';

export const parityPassageExtra = {
  id: 'parity-passage-extra',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '原文没有这一段：“{actual}……”。',
    en: 'The source has no such paragraph: “{actual}…”.',
  },
} as const satisfies Described;
