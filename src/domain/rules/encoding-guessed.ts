import type { Described } from './described';

export const encodingGuessed = {
  id: 'encoding-guessed',
  severity: 'warning',
  languages: ['zh', 'en'],
  says: {
    zh: '文件没有注明编码，按 {actual} 读取。如有乱码，请另存为 UTF-8 再导入。',
    en: 'The file does not say its encoding and was read as {actual}. If it looks wrong, save it as UTF-8.',
  },
} as const satisfies Described;
