import type { Described } from './described';

export const halfWidthMarks = {
  id: 'half-width-marks',
  severity: 'note',
  languages: ['zh'],
  says: {
    zh: '正文有 {actual} 处半角标点，应改为全角。',
    en: '{actual} half-width marks stand in Chinese text; use full-width ones.',
  },
} as const satisfies Described;
