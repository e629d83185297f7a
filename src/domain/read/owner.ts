import { numberingOf } from './numbering';
import type { Line } from './line';

/** How a body is called that may stand alone below a title. 部, 队 and 馆 name parts of a report as often. */
const OWNER =
  /^[\u4e00-\u9fff（）()]{2,22}(?:局|厅|廳|委员会|委員會|办公室|办|处|處|科|公司|集团|集團|中心|学校|中学|小学|学院|大学|医院|醫院|卫生院|协会|協會|学会|基金会|基金會|政府|党委|党组|法院|检察院|镇|乡|街道|村委会|总工会)$/;

/** 教务处, 长川能源集团有限公司: the name of a body, on a line of its own that is set as no heading. */
export const isOwner = ({ text, look }: Line): boolean =>
  !look.kind && !look.heading && !look.strong && OWNER.test(text) && numberingOf(text) === null;

/** A document that names several bodies on lines of their own has a part for each. */
const MOST_OTHERS = 1;

/** Whether the body that stands below a title is the one that reports: text, a date or another such line follows. */
export function isOwnerBelowTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
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
