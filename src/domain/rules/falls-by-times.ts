import type { Described } from './described';

export const fallsByTimes = {
  id: 'falls-by-times',
  severity: 'warning',
  languages: ['zh'],
  says: {
    zh: '“{actual}”：下降不能用倍数，请改写为百分数或分数。',
    en: '“{actual}”: nothing falls by a multiple of itself; write a percentage or a fraction.',
  },
} as const satisfies Described;
