import type { Described } from './described';

export const speechNotRecorded = {
  id: 'speech-not-recorded',
  severity: 'note',
  languages: ['zh'],
  says: {
    zh: '正文中的话“{actual}……”没有登记为引语。',
    en: 'The speech “{actual}…” is not recorded as a quote.',
  },
} as const satisfies Described;
