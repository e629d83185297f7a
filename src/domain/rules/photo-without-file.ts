import type { Described } from './described';

export const photoWithoutFile = {
  id: 'photo-without-file',
  severity: 'warning',
  languages: ['zh', 'en'],
  namesPicture: true,
  says: {
    zh: '图片“{actual}”没有图片文件，发布后这里没有图。',
    en: 'The picture “{actual}” has no file. Readers will see none.',
  },
} as const satisfies Described;
