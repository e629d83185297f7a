import type { Described } from './described';

export const photoWithoutAlt = {
  id: 'photo-without-alt',
  severity: 'warning',
  languages: ['zh', 'en'],
  namesPicture: true,
  says: {
    zh: '图片“{actual}”没有替代文字。',
    en: 'The picture “{actual}” has no alt text.',
  },
} as const satisfies Described;
