import type { Described } from './described';

export const parityPassagesCrowded = {
  id: 'parity-passages-crowded',
  severity: 'warning',
  languages: ['en'],
  says: {
    zh: '本节译文有 {actual} 段，原文有 {expected} 段，段落过多，未逐一比对各种次序；缺漏或多余的提示可能落在别的段落上。',
    en: 'This section has {actual} paragraphs, in the source {expected}: too many to compare every order. What is missing or extra may be said of the wrong paragraph.',
  },
} as const satisfies Described;
