import type { Described } from './described';

export const termMissing = {
  id: 'term-missing',
  severity: 'note',
  languages: ['en'],
  says: {
    zh: '原文有此术语，译文未见规定译法“{expected}”。',
    en: 'The source has this term; its rendering “{expected}” is not there.',
  },
} as const satisfies Described;
