import type { Edition } from '../edition';

/** The few words that a form adds to a report, by language. */
export interface Words {
  author: string;
  source: string;
  published: string;
  figures: string;
  photo: (credit: string) => string;
  /** What stands above a table whose numbers are all in one unit. */
  unit: (unit: string) => string;
  credit: (role: string, name: string) => string;
  /** What a chart says, for those who do not see it. */
  chart: (label: string, years: readonly { year: number; text: string }[]) => string;
  translation: string;
  reports: string;
  empty: string;
  editors: string;
  /** The forms that people save, by media type. */
  forms: Record<string, string>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ZH: Words = {
  author: '作者：',
  source: '来源：',
  published: '发布时间：',
  figures: '数据',
  photo: (credit) => `${credit} 摄`,
  unit: (unit) => `单位：${unit}`,
  credit: (role, name) => `${role}：${name}`,
  chart: (label, years) =>
    `${label}：${years.map(({ year, text }) => `${year}年${text}`).join('，')}。`,
  translation: '',
  reports: '年度工作综述',
  empty: '还没有发布的报告。',
  editors: '编辑登录',
  forms: { [DOCX]: '下载 Word 文件', 'text/csv': '下载数据表（CSV）' },
};

const EN: Words = {
  author: 'By ',
  source: 'Source: ',
  published: 'Published ',
  figures: 'Figures',
  photo: (credit) => `Photo: ${credit}`,
  unit: (unit) => `Unit: ${unit}`,
  credit: (role, name) => `${role}: ${name}`,
  chart: (label, years) =>
    `${label}: ${years.map(({ year, text }) => `${text} in ${year}`).join(', ')}.`,
  translation: 'This is a translation. The Chinese text is authentic.',
  reports: 'Annual work reports',
  empty: 'No report is published yet.',
  editors: 'Sign in',
  forms: { [DOCX]: 'Download as Word file', 'text/csv': 'Download the figures (CSV)' },
};

/** The words of a form in the language of `locale`. */
export const wordsIn = (locale: string): Words => (locale.startsWith('zh') ? ZH : EN);

/** Who wrote a report, for whom, and when it came out: what stands below its title. */
export function bylineOf({ author, source, issuedOn }: Edition, words: Words): string[] {
  return [
    ...(author ? [words.author + author] : []),
    ...(source ? [words.source + source] : []),
    ...(issuedOn ? [words.published + minuteOf(issuedOn)] : []),
  ];
}

/** `2024-02-22T12:18:00+08:00` as `2024-02-22 12:18`. */
export const minuteOf = (issuedOn: string): string => issuedOn.slice(0, 16).replace('T', ' ');
