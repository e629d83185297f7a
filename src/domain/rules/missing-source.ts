import type { Described } from './described';

export const missingSource = {
  id: 'missing-source',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '没有写明来源。政务网站发布的内容须注明来源。',
    en: 'No source is named. Public sites must state the source of what they publish.',
  },
} as const satisfies Described;
