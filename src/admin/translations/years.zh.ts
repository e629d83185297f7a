/** What is said between the years, by key. */
export const YEARS_ZH: Record<string, string> = {
  'zongshu.years.title': '下一年',
  'zongshu.years.next': '新建下一年报告',
  'zongshu.years.next-hint': '沿用章节结构、署名职责和指标；正文从空白写起，上年的数字逐一待填。',
  'zongshu.years.tab': '上年',
  'zongshu.years.none': '没有找到上一年已发布的报告：请先填写年度和所属系列。',
  'zongshu.years.progress': '{year, number, ::group-off}年的数字，今年已写 {done} / {total}',
  'zongshu.years.was': '上年 {text} · {section}',
  'zongshu.years.waive': '本年没有',
  'zongshu.years.fresh': '今年新增：{list}',
  'zongshu.years.prose': '{year, number, ::group-off}年的正文（供参考）',
  'zongshu.years.correction': '第 {edition} 版之后的改动',
  'zongshu.years.correction-note': '改了什么，为什么改',
  'zongshu.years.correction-hint':
    '写了就作为更正说明公开，随这一版永久保存；只是润色文字可以不写。',
  'zongshu.years.relied-on':
    '“{label}”还用在{year}年的《{title}》里作比较，改动后那里的增减也会变。',
  'zongshu.years.cancel': '再改改',
  'zongshu.years.publish-corrected': '发布并公开更正',
  'zongshu.years.publish-plain': '发布，不作说明',
  'zongshu.years.sheet-export': '导出填报表',
  'zongshu.years.sheet-import': '导入填报表',
  'zongshu.years.sheet-name': '填报表',
  'zongshu.years.sheet-taken': '已收下 {count} 个数',
  'zongshu.years.filled.absent': '{by}填报：{text}（{time}），正文还没有写',
  'zongshu.years.filled.other': '{by}填报：{text}（{time}），与正文不同',
  'zongshu.audit.action.figures-filled': '填报数据',
};
