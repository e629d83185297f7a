import type { Layout, Look } from './layout';

const LATIN = 'Times New Roman';
const SONG_TITLE = ['方正小标宋简体', LATIN] as const;
const HEI = ['黑体', LATIN] as const;
const KAI = ['楷体_GB2312', LATIN] as const;
const FANGSONG = ['仿宋_GB2312', LATIN] as const;

/** 二号, 三号 and 四号, in half points. */
const SIZE_2 = 44;
const SIZE_3 = 32;
const SIZE_4 = 28;

/** 22 lines in 225 mm: 29 pt each. */
const PITCH = 580;
const line = (twips = PITCH) => ({ line: twips, lineRule: 'exact' as const, before: 0, after: 0 });
/** 28 characters of 16 pt are 2 mm wider than the text area, so each is tightened by a quarter of a point. */
const tracking = -5;
const twoCharacters = { chars: 200, twips: 640 };

const prose: Look = {
  ...{ fonts: FANGSONG, size: SIZE_3, tracking, align: 'both', firstLine: twoCharacters },
  spacing: line(),
};
const centred: Look = { fonts: KAI, size: SIZE_3, align: 'center', spacing: line() };
const heading = (look: Partial<Look>): Look => ({
  ...{ ...prose, align: 'left', keepNext: true },
  ...look,
});

/** 小四, single-spaced: for tables and notes. */
const table: Look = {
  ...{ fonts: FANGSONG, size: 24, align: 'left' },
  spacing: { line: 240, before: 20, after: 20 },
};

/**
 * The layout of official documents, after GB/T 9704-2012 (§5.2 page, §7.3 text): A4, 22 lines of 28 characters in 156 ×
 * 225 mm, 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the text.
 */
export const ZH: Layout = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, footer: 1304 },
  },
  linePitch: PITCH,
  folio: { before: '— ', after: ' —', odd: 'right', even: 'left', inset: 280 },
  looks: {
    title: { fonts: SONG_TITLE, size: SIZE_2, align: 'center', spacing: line(700) },
    subtitle: centred,
    byline: { ...centred, size: SIZE_4, spacing: { ...line(), before: 120, after: 240 } },
    heading1: heading({ fonts: HEI }),
    heading2: heading({ fonts: KAI }),
    heading3: heading({ bold: true }),
    minorHeading: heading({ bold: true }),
    body: prose,
    quotation: { ...prose, fonts: KAI, indent: 640 },
    list: { ...prose, firstLine: undefined },
    code: { ...prose, align: 'left', firstLine: undefined, indent: 640 },
    picture: { ...centred, spacing: { before: 120, after: 60 } },
    caption: { ...centred, size: SIZE_4, spacing: { ...line(), after: 120 } },
    tail: {
      ...{ fonts: KAI, size: SIZE_4, align: 'left', contextual: true },
      spacing: { ...line(), before: 360 },
    },
    tableCaption: {
      ...{ fonts: HEI, size: SIZE_4, align: 'center', keepNext: true },
      spacing: line(),
    },
    tableUnit: { ...table, align: 'right', keepNext: true },
    tableText: table,
    note: { ...table, align: 'both' },
    folio: { fonts: ['宋体', '宋体'], size: SIZE_4, spacing: { before: 0, after: 0 } },
  },
  language: { value: 'en-US', eastAsia: 'zh-CN' },
  substitutes: {
    ...{ 方正小标宋简体: '华文中宋', 楷体_GB2312: '楷体', 仿宋_GB2312: '仿宋' },
    ...{ 黑体: 'SimHei', 宋体: 'SimSun' },
  },
  subtitle: (words) => `——${words}`,
  credit: (words) => `（${words}）`,
};
