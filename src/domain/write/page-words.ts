/** The words of the pages around a report, for people who read and search. */
export interface PageWords {
  skip: string;
  contents: string;
  minutes: (minutes: number) => string;
  trends: string;
  yearStated: (year: number, text: string) => string;
  neighbours: string;
  ofYear: (year: number) => string;
  edition: (number: number, day: string) => string;
  editions: string;
  share: string;
  reading: string;
  sizes: readonly [normal: string, large: string, largest: string];
  contrast: string;
  filters: string;
  year: string;
  series: string;
  organization: string;
  all: string;
  filter: string;
  search: string;
  found: (query: string, total: number) => string;
  foundNothing: (query: string) => string;
  emptyFilter: string;
  previousPage: string;
  nextPage: string;
  pageOf: (page: number, pages: number) => string;
  language: string;
  notFound: [title: string, text: string];
  gone: [title: string, text: string];
  previewOver: [title: string, text: string];
  toReports: string;
}

export const PAGE_ZH: PageWords = {
  skip: '跳到正文',
  contents: '目录',
  minutes: (minutes) => `阅读约需${minutes}分钟`,
  trends: '历年数据',
  yearStated: (year, text) => `${year}年：${text}`,
  neighbours: '其他年份',
  ofYear: (year) => `${year}年`,
  edition: (number, day) => `第${number}版，${day}发布`,
  editions: '历次版本与更正',
  share: '扫码在手机上阅读',
  reading: '阅读设置',
  sizes: ['标准字号', '大字号', '特大字号'],
  contrast: '高对比度',
  filters: '筛选',
  year: '年份',
  series: '系列',
  organization: '单位',
  all: '全部',
  filter: '筛选',
  search: '搜索',
  found: (query, total) => `“${query}”：${total}条结果`,
  foundNothing: (query) => `没有找到“${query}”。`,
  emptyFilter: '没有符合条件的报告。',
  previousPage: '上一页',
  nextPage: '下一页',
  pageOf: (page, pages) => `第${page}页，共${pages}页`,
  language: '语言',
  notFound: ['没有这个页面', '地址可能有误，或者报告还没有发布。'],
  gone: ['报告已撤下', '这份报告曾经发布，后来撤下了。'],
  previewOver: [
    '预览已失效',
    '预览的地址一小时后失效；退出登录，或者不再有权查看这份报告，也会失效。请回到编辑台，重新点“预览”。',
  ],
  toReports: '查看全部报告',
};

export const PAGE_EN: PageWords = {
  skip: 'Skip to the text',
  contents: 'Contents',
  minutes: (minutes) => `${minutes} min read`,
  trends: 'Over the years',
  yearStated: (year, text) => `${year}: ${text}`,
  neighbours: 'Other years',
  ofYear: (year) => String(year),
  edition: (number, day) => `Edition ${number}, published ${day}`,
  editions: 'All editions and corrections',
  share: 'Scan to read on a phone',
  reading: 'Reading',
  sizes: ['Normal text', 'Large text', 'Largest text'],
  contrast: 'High contrast',
  filters: 'Filters',
  year: 'Year',
  series: 'Series',
  organization: 'Organization',
  all: 'All',
  filter: 'Filter',
  search: 'Search',
  found: (query, total) => `“${query}”: ${total} ${total === 1 ? 'result' : 'results'}`,
  foundNothing: (query) => `Nothing was found for “${query}”.`,
  emptyFilter: 'No report matches.',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  language: 'Language',
  notFound: [
    'There is no such page',
    'The address may be wrong, or the report is not published yet.',
  ],
  gone: ['The report was withdrawn', 'This report was published once, and has been withdrawn.'],
  previewOver: [
    'The preview is over',
    'Its address is valid for an hour, while you are signed in and may read the report. Go back to the desk and click “Preview” again.',
  ],
  toReports: 'See all reports',
};
