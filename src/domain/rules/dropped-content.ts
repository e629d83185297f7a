import type { Described } from './described';

export const droppedContent = {
  id: 'dropped-content',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '没有收入：{actual}[，在“{expected}”附近]。',
    en: 'Left out: {actual}[, near “{expected}”].',
  },
} as const satisfies Described;
