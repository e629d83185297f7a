import { loneCreditIn } from './caption';
import type { Line } from './line';
import { SALUTATION } from './words.zh';

/** `表1 主要指标`, `|项目|投入|`, and cells separated by wide gaps. */
const TABLE_LINE =
  /^表\s?[\d一二三四五六七八九十]+[\s：:.]|^\|.*\|$|^[^，。；]+?\s{2,}[^，。；]+?\s{2,}[^，。；]*$/;

/** Whether a line of the body is not part of the text: a table, a note, a greeting. */
export const isLoose = ({ text, look }: Line): boolean =>
  look.kind === 'row' ||
  look.kind === 'note' ||
  text.includes('\t') ||
  TABLE_LINE.test(text) ||
  SALUTATION.test(text) ||
  /^(?:注|备注|数据来源)[：:]/.test(text);

/** （攝影：岑志豪）: whether a line is the credit of a missing picture. */
export const isCreditAlone = ({ text }: Line): boolean =>
  /^[（(].*[）)]$/.test(text) && loneCreditIn(text) !== null;
