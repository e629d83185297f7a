import type { ChangeFlag } from '../compare';
import type { Status } from '../report';

/** The words of the pages of an indicator and of a series. */
export interface YearWords {
  indicator: string;
  series: string;
  indicators: string;
  value: string;
  status: string;
  target: string;
  baseline: string;
  change: string;
  statedIn: string;
  statuses: Record<Status, string>;
  /** Remarks after an amount. */
  noted: (notes: readonly string[]) => string;
  /** The values of one year in the order of the reports. Each value after the first has the year of its report. */
  restated: (first: string, later: readonly { text: string; year: number }[]) => string;
  reached: (percent: string) => string;
  reportOf: (year: number) => string;
  percentagePoints: (value: string) => string;
  flags: Record<ChangeFlag, string>;
  more: string;
  /** The legend of the chart. */
  legend: string;
}

export const YEARS_ZH: YearWords = {
  ...{ indicator: '指标', series: '系列报告', indicators: '历年数据', value: '数值' },
  ...{ status: '状态', target: '目标', baseline: '基期', change: '比上一年', statedIn: '出处' },
  statuses: { provisional: '初步数', revised: '修订数', final: '最终数', notAvailable: '暂无数据' },
  noted: (notes) => `（${notes.join('，')}）`,
  restated: (first, later) =>
    `原为${first}，${later.map(({ text, year }) => `${year}年的报告调整为${text}`).join('，')}`,
  reached: (percent) => `完成${percent}%`,
  reportOf: (year) => `${year}年的报告`,
  percentagePoints: (value) => `${value}个百分点`,
  flags: {
    'year-missing': '与更早的年份相比',
    'unit-changed': '单位不同',
    'definition-changed': '口径有变',
    approximate: '约数',
    range: '区间，不作比较',
    restated: '按调整后的数据',
    'stated-differently': '报告中另有不同的数',
  },
  more: '更多单位',
  legend: '虚线框为约数或初步数，横线为目标。',
};

export const YEARS_EN: YearWords = {
  ...{ indicator: 'Indicator', series: 'Series of reports', indicators: 'Over the years' },
  ...{ value: 'Value', status: 'Status', target: 'Target', baseline: 'Baseline' },
  ...{ change: 'On the year before', statedIn: 'Stated in' },
  statuses: {
    ...{ provisional: 'provisional', revised: 'revised', final: 'final' },
    notAvailable: 'not available',
  },
  noted: (notes) => ` (${notes.join(', ')})`,
  restated: (first, later) =>
    `${first}, ${later.map(({ text, year }) => `restated ${text} in the report of ${year}`).join(', ')}`,
  reached: (percent) => `${percent}% of it reached`,
  reportOf: (year) => `Report of ${year}`,
  percentagePoints: (value) => `${value} percentage points`,
  flags: {
    'year-missing': 'compared with an earlier year',
    'unit-changed': 'another unit',
    'definition-changed': 'defined otherwise',
    approximate: 'approximate',
    range: 'a range: not compared',
    restated: 'with the restated figure',
    'stated-differently': 'reports also state other figures',
  },
  more: 'More organizations',
  legend: 'A dashed bar is approximate or provisional; a line across a bar is its target.',
};
