import type { Described } from './described';

export const photoWithoutCaption = {
  id: 'photo-without-caption',
  severity: 'note',
  languages: ['zh', 'en'],
  namesPicture: true,
  says: {
    zh: '图片“{actual}”没有图片说明。',
    en: 'The picture “{actual}” has no caption.',
  },
} as const satisfies Described;
