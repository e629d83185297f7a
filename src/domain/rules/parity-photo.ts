import type { Described } from './described';

export const parityPhoto = {
  id: 'parity-photo',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '图片与原文不同：“{expected}”。',
    en: 'The picture is not that of the source: “{expected}”.',
  },
} as const satisfies Described;
