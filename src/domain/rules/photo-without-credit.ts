import type { Described } from './described';

export const photoWithoutCredit = {
  id: 'photo-without-credit',
  severity: 'note',
  languages: ['zh', 'en'],
  namesPicture: true,
  says: {
    zh: '图片“{actual}”没有写明图片作者。',
    en: 'The picture “{actual}” has no credit.',
  },
} as const satisfies Described;
