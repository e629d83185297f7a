import type { Described } from './described';

export const parityPhotoMissing = {
  id: 'parity-photo-missing',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '译文缺少图片“{expected}”。',
    en: 'The picture “{expected}” is missing in the translation.',
  },
} as const satisfies Described;
