import type { Described } from './described';

export const identityCard = {
  id: 'identity-card',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '出现身份证号码“{actual}”，不得公开。',
    en: 'An identity card number is printed: “{actual}”. It must not be published.',
  },
} as const satisfies Described;
