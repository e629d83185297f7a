import { isDateLine } from './date';
import { BODY_NAME } from './head.zh';
import { numberingOf } from './numbering';
import type { Line } from './line';

/**
 * Endings of a body's name that may be alone below a title. 部, 队 and 馆 are missing because they often end a heading.
 */
const OWNER =
  /^[\u4e00-\u9fff（）()]{2,22}(?:局|厅|廳|委员会|委員會|办公室|办|处|處|科|公司|集团|集團|中心|学校|中学|小学|学院|大学|医院|醫院|卫生院|协会|協會|学会|基金会|基金會|政府|党委|党组|法院|检察院|镇|乡|街道|村委会|总工会)$/;

/** Whether a document gives a line no format of its own. */
const isPlain = ({ look }: Line): boolean => !look.kind && !look.heading && !look.strong;

/** 教务处, 长川能源集团有限公司: whether a line holds only the name of a body and is not formatted as a heading. */
export const isOwner = (line: Line): boolean =>
  isPlain(line) && OWNER.test(line.text) && numberingOf(line.text) === null;

/** 云岭县邮政分公司党群部, right above the day. */
export const isAboveDay = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  isDateLine(next.text) &&
  isPlain(line) &&
  /^[\u4e00-\u9fff（）()]{4,24}$/.test(line.text) &&
  BODY_NAME.test(line.text);

/** A document with more such lines has a section for each body. */
const MOST_OTHERS = 1;

/** Whether the body below a title is the reporting one: text, a date or another such line follows. */
export function isOwnerBelowTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (isAboveDay(line, lines[at + 1])) return true;
  if (!isOwner(line)) return false;
  const others = new Set(
    lines
      .slice(at + 1)
      .filter(isOwner)
      .map(({ text }) => text),
  );
  others.delete(line.text);
  const next = lines[at + 1];
  return others.size <= MOST_OTHERS && next !== undefined;
}
