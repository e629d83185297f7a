import type { Layout, Look } from './layout';

const SERIF = ['SimSun', 'Times New Roman'] as const;
const SANS = ['SimHei', 'Arial'] as const;

/** Lines of 1.25 times the letter size (in 1/240), with space between paragraphs instead of an indent. */
const spacing = (before: number, after: number, line = 300) => ({
  ...{ line, lineRule: 'auto' as const, before, after },
});
const prose: Look = { fonts: SERIF, size: 24, align: 'left', spacing: spacing(0, 160) };
const heading = (size: number, before: number): Look => ({
  ...{
    fonts: SANS,
    size,
    bold: true,
    align: 'left',
    keepNext: true,
    spacing: spacing(before, 120, 264),
  },
});
const small: Look = { fonts: SERIF, size: 20, align: 'left', spacing: spacing(0, 80) };

/** The usual layout of English reports: A4, margins of one inch, headings distinguished by size. */
export const EN: Layout = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1440, right: 1440, bottom: 1440, left: 1440, footer: 720 },
  },
  linePitch: null,
  folio: { before: '', after: '', odd: 'center', even: 'center', inset: 0 },
  looks: {
    title: { ...heading(44, 0), spacing: spacing(0, 160, 264) },
    subtitle: { ...prose, size: 28, spacing: spacing(0, 120, 264) },
    byline: { ...small, spacing: spacing(0, 360) },
    heading1: heading(30, 360),
    heading2: heading(26, 280),
    heading3: heading(24, 240),
    minorHeading: heading(22, 200),
    body: prose,
    quotation: { ...prose, italics: true, indent: 567 },
    list: { ...prose, spacing: spacing(0, 80) },
    code: { ...small, fonts: ['SimSun', 'Courier New'], indent: 567 },
    picture: { ...prose, spacing: spacing(160, 80, 240) },
    caption: { ...small, italics: true, spacing: spacing(0, 240) },
    tail: { ...small, contextual: true, spacing: spacing(360, 80) },
    tableCaption: { ...small, bold: true, keepNext: true, spacing: spacing(200, 60) },
    tableUnit: { ...small, align: 'right', keepNext: true, spacing: spacing(0, 60) },
    tableText: { ...small, spacing: spacing(20, 20, 240) },
    note: { ...small, spacing: spacing(0, 40, 240) },
    folio: { ...small, spacing: spacing(0, 0, 240) },
  },
  language: { value: 'en-US', eastAsia: 'zh-CN' },
  substitutes: { SimSun: '宋体', SimHei: '黑体' },
  subtitle: (words) => words,
  credit: (words) => ` (${words})`,
};
