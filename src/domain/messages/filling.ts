import type { FillConflict } from '../filling/fill-conflicts';
import type { FillProblem } from '../filling/fill-problems';
import type { Language } from '../quantity';

type Say = (of: { given: string; last: string }) => string;

const REASONS: Record<FillProblem['reason'], Record<Language, Say>> = {
  'no-heads': {
    zh: () => '第一行须有“编号”“今年”“导出时已有”三列的标题：请用导出的表填写',
    en: () =>
      'the first row must head the columns id, this year and as exported: fill in the sheet that was exported',
  },
  'unknown-figure': {
    zh: ({ given }) => `编号“${given}”不在这份报告中：请用这份报告导出的表填写`,
    en: ({ given }) => `“${given}” is no figure of this report: fill in the sheet of this report`,
  },
  twice: {
    zh: ({ given, last }) => `同一个数填了两行，“${last}”和“${given}”不一样：请留一行`,
    en: ({ given, last }) => `one figure on two rows, “${last}” and “${given}”: keep one`,
  },
  'too-long': {
    zh: () => '太长：数最多100字，说明最多500字，单位最多100字',
    en: () => 'too long: 100 characters for a figure or department, 500 for a remark',
  },
  'not-an-amount': {
    zh: ({ given, last }) => `“${given}”不是一个数${last && `：请写成“${last}”这样`}`,
    en: ({ given, last }) => `“${given}” is not an amount${last && `: write it as “${last}”`}`,
  },
  'several-amounts': {
    zh: ({ given }) => `“${given}”里不止一个数：只填一个，其余写在说明里`,
    en: ({ given }) => `“${given}” has more than one amount: give one, and the rest as a remark`,
  },
  'other-unit': {
    zh: ({ given, last }) => `“${given}”与上年“${last}”的单位不同`,
    en: ({ given, last }) => `“${given}” is in another unit than last year’s “${last}”`,
  },
  'unclear-number': {
    zh: ({ given, last }) =>
      `“${given}”没有单位，可能有两种意思：请连单位写成文字${last && `，如“${last}”`}`,
    en: ({ given, last }) =>
      `“${given}” has no unit and may mean two things: write it with its unit, as text${last && `, such as “${last}”`}`,
  },
};

const BETWEEN: Record<Language, string> = { zh: '；', en: '; ' };

const AT_CELL: Record<
  Language,
  (row: number, column: FillProblem['column'], said: string) => string
> = {
  zh: (row, column, said) => `第${row}行${column}列：${said}`,
  en: (row, column, said) => `Row ${row}, column ${column}: ${said}`,
};

const CONFLICT: Record<Language, (conflict: FillConflict) => string> = {
  zh: ({ row, label, given, theirs, by }) =>
    `第${row}行“${label}”：导出之后${by ?? '正文'}已写成“${theirs}”，表中是“${given}”`,
  en: ({ row, label, given, theirs, by }) =>
    `Row ${row}, “${label}”: ${by ?? 'the text'} says “${theirs}” since the export, the sheet “${given}”`,
};

const sayProblem = ({ row, column, reason, given, last }: FillProblem, language: Language) => {
  const said = REASONS[reason][language]({ given, last: last ?? '' });
  return AT_CELL[language](row, column, said);
};

/** Says why a sheet is refused, cell by cell. */
export const fillProblems = (problems: readonly FillProblem[], language: Language): string =>
  problems.map((one) => sayProblem(one, language)).join(BETWEEN[language]);

/** Lists what others have filled in since the export, row by row. */
export const fillConflicts = (conflicts: readonly FillConflict[], language: Language): string =>
  conflicts.map(CONFLICT[language]).join(BETWEEN[language]);
