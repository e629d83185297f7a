import type { Edition } from '../edition';
import type { How } from '../years/by-key';
import { fieldNamesOf } from './field-names';
import { PAGE_EN, PAGE_ZH, type PageWords } from './page-words';
import { YEARS_EN, YEARS_ZH, type YearWords } from './year-words';

/** The words that a form adds to a report, in one language. */
export interface Words {
  author: string;
  source: string;
  published: string;
  figures: string;
  photo: (credit: string) => string;
  table: string;
  /** The line above a table whose numbers all have one unit. */
  unit: (unit: string) => string;
  credit: (role: string, name: string) => string;
  /** The text alternative of a chart. */
  chart: (label: string, years: readonly { year: number; text: string }[]) => string;
  translation: string;
  corrections: string;
  corrected: (note: string) => string;
  /** A figure of an earlier year, with its old and new value. */
  restatedFigure: (label: string, year: number, restated: string) => string;
  /** A change of a figure: its old and new text. Null: the figure was missing. */
  figureChanged: (label: string, was: string | null, now: string | null) => string;
  sectionChanged: (heading: string | null, how: How) => string;
  fieldChanged: (name: string) => string;
  redacted: (day: string, reason: string) => string;
  fieldName: (name: string) => string;
  compared: (from: number, to: number) => string;
  was: string;
  now: string;
  alsoChanged: (names: string[]) => string;
  nothingDiffers: string;
  reports: string;
  empty: string;
  /** The words of the pages around a report. */
  page: PageWords;
  /** The words of the pages that compare years. */
  years: YearWords;
  /** The names of the forms that people save, by media type. */
  forms: Record<string, string>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ZH: Words = {
  author: '作者：',
  source: '来源：',
  published: '发布时间：',
  figures: '数据',
  table: '表格',
  photo: (credit) => `${credit} 摄`,
  unit: (unit) => `单位：${unit}`,
  credit: (role, name) => `${role}：${name}`,
  chart: (label, years) =>
    `${label}：${years.map(({ year, text }) => `${year}年${text}`).join('，')}。`,
  translation: '',
  corrections: '更正说明',
  corrected: (note) => `更正：${note}`,
  restatedFigure: (label, year, restated) => `数据调整：${label}（${year}年）${restated}`,
  figureChanged: (label, was, now) => {
    if (was === null) return `${label}：新增${now}`;
    return now === null ? `${label}：删去${was}` : `${label}：由${was}改为${now}`;
  },
  sectionChanged: (heading, how) =>
    `${heading ? `“${heading}”` : '导语'}：${{ added: '新增', removed: '删去', changed: '文字有改动' }[how]}`,
  fieldChanged: (name) => `${fieldNamesOf('zh')[name] ?? name}有改动`,
  redacted: (day, reason) => `本版于${day}隐去部分内容（■），原因：${reason}`,
  fieldName: (name) => fieldNamesOf('zh')[name] ?? name,
  compared: (from, to) => `第${from}版与第${to}版的不同`,
  ...{ was: '原为', now: '现为', nothingDiffers: '两版没有不同。' },
  alsoChanged: (names) => `另有改动：${names.join('、')}`,
  reports: '年度工作综述',
  empty: '还没有发布的报告。',
  page: PAGE_ZH,
  years: YEARS_ZH,
  forms: { [DOCX]: '下载 Word 文件', 'text/csv': '下载数据表（CSV）' },
};

const EN: Words = {
  author: 'By ',
  source: 'Source: ',
  published: 'Published ',
  figures: 'Figures',
  table: 'Table',
  photo: (credit) => `Photo: ${credit}`,
  unit: (unit) => `Unit: ${unit}`,
  credit: (role, name) => `${role}: ${name}`,
  chart: (label, years) =>
    `${label}: ${years.map(({ year, text }) => `${text} in ${year}`).join(', ')}.`,
  translation: 'This is a translation. The Chinese text is authentic.',
  corrections: 'Corrections',
  corrected: (note) => `Correction: ${note}`,
  restatedFigure: (label, year, restated) => `Restated: ${label} (${year}) ${restated}`,
  figureChanged: (label, was, now) => {
    if (was === null) return `${label}: ${now} (new)`;
    return now === null ? `${label}: ${was} (removed)` : `${label}: was ${was}, now ${now}`;
  },
  sectionChanged: (heading, how) =>
    `${heading ? `“${heading}”` : 'Lead'}: ${{ added: 'added', removed: 'removed', changed: 'text changed' }[how]}`,
  fieldChanged: (name) => `${fieldNamesOf('en')[name] ?? name} changed`,
  redacted: (day, reason) => `Redacted (■) on ${day}, because: ${reason}`,
  fieldName: (name) => fieldNamesOf('en')[name] ?? name,
  compared: (from, to) => `Edition ${from} and edition ${to} compared`,
  ...{ was: 'Was', now: 'Now', nothingDiffers: 'The two editions do not differ.' },
  alsoChanged: (names) => `Also changed: ${names.join(', ')}`,
  reports: 'Annual work reports',
  empty: 'No report is published yet.',
  page: PAGE_EN,
  years: YEARS_EN,
  forms: { [DOCX]: 'Download as Word file', 'text/csv': 'Download the figures (CSV)' },
};

/** Returns the words for a locale. */
export const wordsIn = (locale: string): Words => (locale.startsWith('zh') ? ZH : EN);

/** Returns the parts of the line below the title: author, source and time of issue. */
export function bylineOf({ author, source, issuedOn }: Edition, words: Words): string[] {
  return [
    ...(author ? [words.author + author] : []),
    ...(source ? [words.source + source] : []),
    ...(issuedOn ? [words.published + minuteOf(issuedOn)] : []),
  ];
}

/** Returns a time to the minute: `2024-02-22T12:18:00+08:00` becomes `2024-02-22 12:18`. */
export const minuteOf = (issuedOn: string): string => issuedOn.slice(0, 16).replace('T', ' ');
