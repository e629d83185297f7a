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
  NOTE_LABEL.test(text);

/** 注：, 資料來源：: a line below a table. */
const NOTE_LABEL = /^(?:[注註]|附[注註]|[备備][注註]|[数數][据據][来來]源|[资資]料[来來]源)[：:]/;

/** （攝影：岑志豪）: whether a line is the credit of a missing picture. */
export const isCreditAlone = ({ text }: Line): boolean =>
  /^[（(].*[）)]$/.test(text) && loneCreditIn(text) !== null;
