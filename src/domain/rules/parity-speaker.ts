import type { Described } from './described';

export const paritySpeaker = {
  id: 'parity-speaker',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '说话人写作“{actual}”，原文是“{expected}”。',
    en: 'The speaker is “{actual}”, in the source “{expected}”.',
  },
} as const satisfies Described;
