/** The Chinese texts of dismissed findings, by key. */
export const DISMISSALS_ZH = {
  'zongshu.dismissals.reviewers': '错误须改正，或由有权发布、审核的人员确认',
  'zongshu.dismissals.lacked': '缺了这一项不能发布，请填写',
  'zongshu.dismissals.dismiss': '并非错误',
  'zongshu.dismissals.reason': '为什么不是错误',
  'zongshu.dismissals.hint': '理由与此条一并保存；所涉文字一改，即重新提示',
  'zongshu.dismissals.confirm': '确认无误',
  'zongshu.dismissals.by': '{name}于 {day} 确认无误：{reason}',
  'zongshu.dismissals.cancel': '取消',
  'zongshu.dismissals.count': '已确认无误 {count} 条',
  'zongshu.dismissals.undo': '撤销',
  'zongshu.dismissals.changed': '所涉文字此后已改',
  'zongshu.dismissals.compared':
    '数字对照：原文 {ofSource} 处，已对照 {source} 处；译文 {ofTarget} 处，已对照 {target} 处',
  'zongshu.dismissals.nothing': '已对照的内容未发现问题',
};
