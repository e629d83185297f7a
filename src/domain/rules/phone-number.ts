import type { Described } from './described';

export const phoneNumber = {
  id: 'phone-number',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '出现手机号码“{actual}”。',
    en: 'A mobile phone number is printed: “{actual}”.',
  },
} as const satisfies Described;
