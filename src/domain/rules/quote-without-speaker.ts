import type { Described } from './described';

export const quoteWithoutSpeaker = {
  id: 'quote-without-speaker',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}……”没有写明是谁说的。请补上说话人或其身份。',
    en: 'Nobody is named who says “{actual}…”. Name the speaker, or say who it was.',
  },
} as const satisfies Described;
