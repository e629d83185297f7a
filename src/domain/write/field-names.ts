const ZH: Record<string, string> = {
  ...{ title: '标题', subtitle: '副标题', year: '年度', author: '作者', source: '来源' },
  ...{ issuedOn: '发布时间', summary: '摘要', keywords: '关键词', cover: '封面', slug: '网址' },
  ...{ organization: '单位', series: '系列', credits: '责任人员', order: '章节顺序' },
  ...{
    heading: '标题',
    level: '级别',
    quotes: '引语',
    photos: '图片',
    tables: '表格',
    notes: '注释',
  },
};

const EN: Record<string, string> = {
  ...{ title: 'Title', subtitle: 'Subtitle', year: 'Year', author: 'Author', source: 'Source' },
  ...{ issuedOn: 'Date', summary: 'Summary', keywords: 'Keywords', cover: 'Cover' },
  ...{ slug: 'Address', organization: 'Organization', series: 'Series', credits: 'Credits' },
  ...{ order: 'Order of sections', heading: 'Heading', level: 'Level', quotes: 'Quotes' },
  ...{ photos: 'Pictures', tables: 'Tables', notes: 'Notes' },
};

/** Returns the readers' names of the fields of a report. */
export const fieldNamesOf = (language: 'zh' | 'en'): Readonly<Record<string, string>> =>
  ({ zh: ZH, en: EN })[language];
