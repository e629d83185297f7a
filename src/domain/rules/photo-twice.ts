import type { Described } from './described';

export const photoTwice = {
  id: 'photo-twice',
  severity: 'warning',
  languages: ['zh', 'en'],
  namesPicture: true,
  says: {
    zh: '图片“{actual}”用了两次。',
    en: 'The picture “{actual}” stands twice.',
  },
} as const satisfies Described;
