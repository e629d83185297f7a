import type { Described } from './described';

export const quoteNotVerbatim = {
  id: 'quote-not-verbatim',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '引语“{actual}……”与正文不一致。',
    en: 'The quote “{actual}…” does not stand in the text word for word.',
  },
} as const satisfies Described;
