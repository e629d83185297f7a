/** The hints below fields, by the `displayName` of their type. */
export const HINTS_ZH: Record<string, Record<string, string>> = {
  Report: {
    title: '大标题，不含单位和年份',
    subtitle: '如：某某县图书馆2025年工作综述',
    year: '报告所写的年度，四位数字',
    source: '政务网站发布时必须注明',
    issuedOn: '印在报告上的时间，按这台电脑的时区显示',
    slug: '小写字母、数字和连字符；留空自动生成，各语言共用',
    series: '年复一年的同一种报告',
    summary: '显示在列表和搜索结果中',
    keywords: '用逗号或顿号分隔',
    sourceFile: '收到的 Word 文件，不会公开',
  },
  Section: {
    heading: '导语可以没有标题',
    level: '1 为最高一级',
  },
  Quote: {
    text: '与正文一字不差，不含引号；中间被打断的，每段一行',
    role: '如：司机、种粮大户',
  },
  Metric: {
    label: '这个数字说的是什么',
    text: '照抄正文，如：约200万元',
    value: '万、亿换算成个位，如：2000000',
    min: '区间和“几、数”一类才填',
    max: '区间和“几、数”一类才填',
    unit: '代码，如：CNY（元）、person（人）、mu（亩）、item（个）、percent（%）',
    indicator: '选定后可与往年比较',
  },
  Photo: {
    alt: '给看不见图片的读者：图上有什么',
    after: '0 排在正文之前',
  },
  Table: {
    unit: '如：万元；全表数字都用这个单位时填写',
    header: '最上面几行是表头；0 为没有表头',
    rows: 'JSON：每行一个列表，如：[["项目","投入"],["图书","352"]]',
    after: '0 排在正文之前',
  },
  Note: {
    mark: '如：1、①；留空按顺序编号',
    paragraph: '0 为标题',
    anchor: '照抄正文，注号紧跟其后；找不到时排在段末',
    table: '注号在表格里时，填该表格的标识',
  },
  Credit: {
    role: '如：责任编辑',
  },
  Dismissal: {
    text: '照抄正文，如：三大；全文各处都不再提示',
    reason: '如：是名称的一部分',
  },
  Organization: {
    key: '小写字母、数字和连字符，定下后不要改',
    siteIdCode: '政府网站标识码，10 位',
    areaCode: 'GB/T 2260，6 位；乡镇 9 位，村 12 位',
    siteDomain: '如：www.example.gov.cn',
  },
  Series: {
    key: '小写字母、数字和连字符，定下后不要改',
  },
  Indicator: {
    key: '小写字母、数字和连字符，定下后不要改',
    unit: '代码，如：CNY（元）、person（人）、mu（亩）、item（个）、percent（%）',
  },
  Term: {
    forbidden: '每行一个，如：village cadre',
  },
};
