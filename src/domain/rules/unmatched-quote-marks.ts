import type { Described } from './described';

export const unmatchedQuoteMarks = {
  id: 'unmatched-quote-marks',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}……”中的引号不成对。',
    en: 'Quotation marks do not match in “{actual}…”.',
  },
} as const satisfies Described;
