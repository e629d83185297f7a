import type { Described } from './described';

export const roundedAlike = {
  id: 'rounded-alike',
  severity: 'note',
  languages: ['zh', 'en'],
  says: {
    zh: '此处写“{actual}”，前文写“{expected}”：四舍五入后一致。',
    en: '“{actual}” here is “{expected}” above, rounded.',
  },
} as const satisfies Described;
