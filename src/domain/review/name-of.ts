import type { Language } from '../quantity';
import type { Part, PartKind } from './part';

const IN_SECTION: Record<Language, (section: number, words: string) => string> = {
  zh: (section, words) => `第${section}节${words}`,
  en: (section, words) => `section ${section}, ${words}`,
};

const KINDS: Record<PartKind, Record<Language, string>> = {
  field: { zh: '', en: '' },
  cover: { zh: '封面', en: 'cover' },
  credits: { zh: '责任人员', en: 'credits' },
  contents: { zh: '构成和次序', en: 'contents and order' },
  heading: { zh: '标题', en: 'heading' },
  paragraph: { zh: '第{n}段', en: 'paragraph {n}' },
  quote: { zh: '引语', en: 'quote' },
  metric: { zh: '数据', en: 'figure' },
  photo: { zh: '图片', en: 'photo' },
  table: { zh: '表格', en: 'table' },
  note: { zh: '注释', en: 'note' },
};

const FIELDS: Record<string, Record<Language, string>> = {
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '副标题', en: 'subtitle' },
  year: { zh: '年度', en: 'year' },
  author: { zh: '作者', en: 'author' },
  source: { zh: '来源', en: 'source' },
  issuedOn: { zh: '发布时间', en: 'time of issue' },
  summary: { zh: '摘要', en: 'summary' },
  keywords: { zh: '关键词', en: 'keywords' },
  organization: { zh: '机构', en: 'organization' },
  series: { zh: '系列', en: 'series' },
};

/**
 * Returns the name of a part for a reader: `第3节第2段`, `section 3, paragraph 2`.
 * @param sections the keys of the sections, in order
 */
export function nameOfPart(
  { path, kind, section }: Pick<Part, 'path' | 'kind' | 'section'>,
  sections: readonly string[],
  language: Language,
): string {
  if (kind === 'field') return FIELDS[path]?.[language] ?? path;
  const number = path.split('.').at(-1) ?? '';
  const words = KINDS[kind][language].replace('{n}', number);
  if (section === null) return words;
  const at = sections.indexOf(section) + 1;
  return IN_SECTION[language](at, words);
}

/** Returns the keys of the sections that the parts are in, in order. */
export const sectionsOf = (parts: readonly Pick<Part, 'section'>[]): string[] => [
  ...new Set(parts.flatMap(({ section }) => section ?? [])),
];
