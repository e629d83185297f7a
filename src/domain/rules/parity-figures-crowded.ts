import type { Described } from './described';

export const parityFiguresCrowded = {
  id: 'parity-figures-crowded',
  severity: 'note',
  languages: ['en'],
  says: {
    zh: '本段共有 {actual} 个数字，过多，未逐一两两比对，只在各自位置附近核对。',
    en: 'The paragraph states {actual} figures, too many to compare every pair: each was looked for near its place only.',
  },
} as const satisfies Described;
