/** What the Chinese admin says of findings that are dismissed. */
export const DISMISSALS_ZH = {
  'zongshu.dismissals.dismiss': '并非错误',
  'zongshu.dismissals.reason': '为什么不是错误',
  'zongshu.dismissals.hint': '理由与此条一并保存；原文或译文一改，即重新提示',
  'zongshu.dismissals.confirm': '忽略此条',
  'zongshu.dismissals.cancel': '取消',
  'zongshu.dismissals.count': '已忽略 {count} 条',
  'zongshu.dismissals.undo': '撤销忽略',
  'zongshu.dismissals.changed': '原文或译文此后已改',
  'zongshu.dismissals.compared':
    '数字对照：原文 {ofSource} 处，已对照 {source} 处；译文 {ofTarget} 处，已对照 {target} 处',
  'zongshu.dismissals.nothing': '已对照的内容未发现问题',
};
