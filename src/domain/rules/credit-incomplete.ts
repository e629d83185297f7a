import type { Described } from './described';

export const creditIncomplete = {
  id: 'credit-incomplete',
  severity: 'error',
  languages: ['zh', 'en'],
  says: {
    zh: '责任人员“{actual}”只写了职责或者姓名，两样都要有。',
    en: 'The credit “{actual}” has only a role or only a name. It needs both.',
  },
} as const satisfies Described;
