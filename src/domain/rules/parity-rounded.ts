import type { Described } from './described';

export const parityRounded = {
  id: 'parity-rounded',
  severity: 'note',
  languages: ['en'],
  says: {
    zh: '译文写“{actual}”，原文为“{expected}”：四舍五入后一致。',
    en: '“{actual}” is “{expected}” of the source, rounded.',
  },
} as const satisfies Described;
