import type { Language } from '../quantity';
import { latestFillings, type KeptFilling } from './filling';
import type { FillLine } from './line';

/** The columns of the sheet, in order. */
export const FILL_COLUMNS = [
  'id',
  'section',
  'label',
  'last',
  'now',
  'remark',
  'department',
  'filled',
] as const;
export type FillColumn = (typeof FILL_COLUMNS)[number];

/** The titles of the columns. A sheet is recognised with the titles of either language. */
export const FILL_HEADS: Record<Language, Record<FillColumn, string>> = {
  zh: {
    ...{ id: '编号（勿改）', section: '章节', label: '名称', last: '上年', now: '今年（请填）' },
    ...{ remark: '说明', department: '填报单位', filled: '导出时已有（勿改）' },
  },
  en: {
    ...{ id: 'Id (leave)', section: 'Section', label: 'Figure', last: 'Last year' },
    ...{ now: 'This year (fill in)', remark: 'Remark', department: 'Department' },
    filled: 'As exported (leave)',
  },
};

/** Returns the current value of a line: the last filling, or else what the text says. */
export const standingText = (line: FillLine, kept: ReadonlyMap<string, KeptFilling>): string =>
  kept.get(line.id)?.text ?? line.now?.text ?? '';

/** Returns the rows of the sheet, the header first. */
export function fillSheet(
  lines: readonly FillLine[],
  kept: readonly KeptFilling[],
  language: Language,
): string[][] {
  const latest = latestFillings(kept);
  const heads = FILL_COLUMNS.map((column) => FILL_HEADS[language][column]);
  const rows = lines.map((line) => {
    const filled = latest.get(line.id);
    const text = standingText(line, latest);
    return [
      ...[line.id, line.section, line.label, line.was?.text ?? '', text],
      ...[filled?.remark ?? '', filled?.department ?? '', text],
    ];
  });
  return [heads, ...rows];
}
