import type { Described } from './described';

export const parityFigureMissing = {
  id: 'parity-figure-missing',
  severity: 'error',
  weaker: ['warning', 'note'],
  languages: ['en'],
  says: {
    zh: '译文缺少数字“{expected}”。',
    en: 'The figure “{expected}” is missing in the translation.',
  },
} as const satisfies Described;
