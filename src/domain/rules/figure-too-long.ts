import type { Described } from './described';

export const figureTooLong = {
  id: 'figure-too-long',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '数字“{actual}”过长，无法识读，未作为数据核对。',
    en: 'The numeral “{actual}” is too long to be read, and was not looked at as a figure.',
  },
} as const satisfies Described;
