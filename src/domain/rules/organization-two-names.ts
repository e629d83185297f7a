import type { Described } from './described';

export const organizationTwoNames = {
  id: 'organization-two-names',
  severity: 'note',
  languages: ['zh', 'en'],
  says: {
    zh: '此处称“{actual}”，前文称“{expected}”：请确认是否同一机构。',
    en: 'Called “{actual}” here and “{expected}” above: make sure which is meant.',
  },
} as const satisfies Described;
