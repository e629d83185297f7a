import { isDateLine } from './date';
import { MONTH_LINE } from './head.zh';

/** 日期：2026年2月8日 */
export const withoutDateLabel = (text: string): string =>
  text.replace(/^(?:日期|时间|時間)\s?[：:]\s?/, '');

/** Whether a line is the day below a signature: 2026年1月9日, 日期：2026年2月8日, or the month alone. */
export const isSignatureDay = (text: string): boolean => {
  const bare = withoutDateLabel(text);
  return isDateLine(bare) || MONTH_LINE.test(bare);
};
