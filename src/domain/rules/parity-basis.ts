import type { Described } from './described';

export const parityBasis = {
  id: 'parity-basis',
  severity: 'error',
  weaker: ['warning'],
  languages: ['en'],
  says: {
    zh: '“{actual}”缺少或改变了原文的计算口径“{expected}”。',
    en: '“{actual}” is not reckoned as in the source: “{expected}”.',
  },
} as const satisfies Described;
