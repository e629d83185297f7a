import type { Described } from './described';

export const privateHealth = {
  id: 'private-health',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '涉及个人健康信息：“{actual}”。请确认本人同意公开。',
    en: 'Facts about the health of a private person: “{actual}”. Make sure of consent.',
  },
} as const satisfies Described;
