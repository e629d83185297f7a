import type { Described } from './described';

export const unreadableCharacters = {
  id: 'unreadable-characters',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '文件此处有损坏、无法识读的字符：“{actual}”。请对照原文补正，或重新保存后再导入。',
    en: 'The file is broken here: “{actual}”. Mend it by the original, or save the file anew.',
  },
} as const satisfies Described;
