/** How the full names of bodies are shortened in what they write themselves. Data: the first that fits is used, then the next. */
export const SHORTENED: readonly [full: RegExp, short: string][] = [
  [/^中国人民政治协商会议(.+?)委员会/, '$1政协'],
  [/^中国共产党(.+?)委员会/, '$1委'],
  [/人民代表大会常务委员会/, '人大常委会'],
  [/人民政府/, '政府'],
  [/人民法院/, '法院'],
  [/人民检察院/, '检察院'],
  [/发展和改革委员会/, '发展改革委'],
  [/卫生健康委员会/, '卫健委'],
  [/办公室$/, '办'],
  [/委员会$/, '委'],
  [/(?:股份有限公司|有限责任公司|有限公司|股份公司)$/, ''],
  [/(?:集团)$/, ''],
];

/** The year that a title is of, in every way that titles print it: 2025年度, 二〇二五年, 2024—2025学年, 民國一一四年, 2024/25. */
export const YEARS =
  /(?:民[国國])?(?:(?:19|20)\d\d|1\d\d(?=年)|[二一][〇零○一二三四五六七八九]{3}|一[〇零○一二三四五六七八九]{2}(?=年))(?:\s?[-—–~至/]{1,2}\s?\d{2,4})?\s?(?:学年|學年|年)?(?:度|上半年|下半年)?/g;
