import type { RuleId } from '../issue';

/** What each rule says in Chinese. `{actual}` and `{expected}` are filled in. */
export const ZH: Record<RuleId, string> = {
  'missing-author': '没有写明作者。请补上，或确认留空。',
  'missing-source': '没有写明来源。政务网站发布的内容须注明来源。',
  'missing-date': '没有印出发布日期。',
  'missing-year': '看不出报告的是哪一年。发布前请填写年度。',
  'no-text': '只有标题，没有正文。',
  'quote-without-speaker': '“{actual}…”没有写明是谁说的。请补上说话人或其身份。',
  'unmatched-quote-marks': '“{actual}…”中的引号不成对。',
  'line-outside-text': '“{actual}”不属于任何章节，没有收入正文。',
  'dropped-content': '“{expected}”附近的内容（{actual}）没有收入。',
};
