import type { Described } from './described';

export const headingLevel = {
  id: 'heading-level',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '标题层级跳到了第 {actual} 级，应为第 {expected} 级。',
    en: 'The heading jumps to level {actual}; level {expected} was next.',
  },
} as const satisfies Described;
