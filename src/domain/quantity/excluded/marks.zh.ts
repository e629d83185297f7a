import { LINE_BEGINS, row, type ExcludedRow } from './row';

/** If one of these follows a number at the beginning of a line, the number is an amount. */
const COUNTS =
  '(?:小时|[万亿千百十%‰元人户个名项家亩米公平立吨倍度天年月日时分秒点条件所处座次场期批毫厘克海英美欧港兆斤升成岁℃])';

/** Heading numbers and list marks. */
export const MARKS: readonly ExcludedRow[] = [
  row(
    'mark',
    '2.2 组织建设',
    `${LINE_BEGINS}(?:\\d{1,2}\\.\\d{1,2}\\.?(?=[ 、](?!${COUNTS})[\\u4e00-\\u9fff“《])|\\d{1,2}(?:\\.\\d{1,2}){2,4}\\.?(?![\\d%万亿]))`,
    { counts: '2.2万元用于修路' },
  ),
  row('mark', '（一）', '\\([〇零一二三四五六七八九十\\d]{1,3}\\)(?![日号万亿%元])', {
    has: ['('],
  }),
  row('mark', '1. 抓实整改', `${LINE_BEGINS}\\d{1,2}[.、](?!\\d)`, {}),
  row('mark', '一、总体情况', `${LINE_BEGINS}[一二三四五六七八九十]{1,3}、`, { has: ['、'] }),
  row(
    'mark',
    '一是抓学习',
    '(?<=^|[,。;:、\\s])[一二三四五六七八九十]{1,2}(?:是|要|则|曰|来(?=[,、]))',
    {
      has: ['是', '要', '则', '曰', '来'],
    },
  ),
  row('mark', '国内生产总值[2]', '(?<=[^\\d\\s])\\[\\d{1,3}\\]', { has: ['['] }),
  row('mark', '①', '[①-⑳⑴-⒇⒈-⒛]', {}),
];
