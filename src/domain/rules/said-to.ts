import type { Described } from './described';

export const saidTo = {
  id: 'said-to',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '引语后应为“{expected}”，不是“{actual}”。',
    en: 'After a speech write “{expected}”, not “{actual}”.',
  },
} as const satisfies Described;
