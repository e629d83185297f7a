import type { Described } from './described';

export const percentForPoints = {
  id: 'percent-for-points',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”：百分数之间的差应写“{expected}个百分点”。',
    en: '“{actual}”: percentages differ by percentage points; write {expected} percentage points.',
  },
} as const satisfies Described;
