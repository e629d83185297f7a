import type { Described } from './described';

export const lineOutsideText = {
  id: 'line-outside-text',
  severity: 'note',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”不属于任何章节，没有收入正文[（{expected}）]。',
    en: '“{actual}” belongs to no section and was left out of the text[ ({expected})].',
  },
} as const satisfies Described;
