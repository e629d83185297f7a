import type { Described } from './described';

export const quoteWithoutEndMark = {
  id: 'quote-without-end-mark',
  severity: 'note',
  languages: ['zh'],
  says: {
    zh: '引语“{actual}……”句末没有标点。',
    en: 'The speech “{actual}…” has no end mark.',
  },
} as const satisfies Described;
