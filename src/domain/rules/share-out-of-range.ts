import type { Described } from './described';

export const shareOutOfRange = {
  id: 'share-out-of-range',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '“{actual}”：比例应在0到100%之间，请核对。',
    en: '“{actual}”: a share lies between 0 and 100 percent.',
  },
} as const satisfies Described;
