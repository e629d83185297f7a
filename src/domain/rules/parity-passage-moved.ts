import type { Described } from './described';

export const parityPassageMoved = {
  id: 'parity-passage-moved',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '这一段的次序与原文不同：“{actual}……”。',
    en: 'This paragraph stands in another order than in the source: “{actual}…”.',
  },
} as const satisfies Described;
