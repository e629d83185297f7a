/** The few words that a page adds to a report, by language. */
export interface Words {
  author: string;
  source: string;
  published: string;
  figures: string;
  photo: (credit: string) => string;
  translation: string;
  reports: string;
  empty: string;
  editors: string;
}

const ZH: Words = {
  author: '作者',
  source: '来源',
  published: '发布',
  figures: '数据',
  photo: (credit) => `${credit} 摄`,
  translation: '',
  reports: '年度工作综述',
  empty: '还没有发布的报告。',
  editors: '编辑登录',
};

const EN: Words = {
  author: 'By',
  source: 'Source',
  published: 'Published',
  figures: 'Figures',
  photo: (credit) => `Photo: ${credit}`,
  translation: 'This is a translation. The Chinese text is authentic.',
  reports: 'Annual work reports',
  empty: 'No report is published yet.',
  editors: 'Sign in',
};

/** The words of a page in the language of `locale`. */
export const wordsIn = (locale: string): Words => (locale.startsWith('zh') ? ZH : EN);
