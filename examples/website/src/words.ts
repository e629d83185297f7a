/** What the site itself says, in each language; reports bring their own words. */
const WORDS = {
  'zh-Hans': {
    site: '年度工作综述',
    motto: '一年的工作，写成人人读得懂的话；文中的每个数字，都查得到出处。',
    search: '搜索',
    searchHint: '搜索综述、数字、人名',
    found: (count: number) => `找到 ${count} 处`,
    nothing: '没有找到。换一个词试试。',
    failed: '搜索暂时不可用，请稍后再试。',
    contents: '目录',
    years: '历年对照',
    yearsOf: (name: string) => `${name}：历年数据`,
    read: '阅读全文',
    earlier: '往年',
    notes: '注释',
    credit: (name: string) => `图：${name}`,
    unit: (name: string) => `单位：${name}`,
    draft: '草稿预览，尚未公开发布',
    missing: '没有这一页',
    home: '回到首页',
    keyFigures: '主要数据',
    change: (percent: string) => `比上年${percent}`,
  },
  en: {
    site: 'Annual reports',
    motto: 'A year of work, in words that everybody can read; every figure can be traced.',
    search: 'Search',
    searchHint: 'Reports, figures, people',
    found: (count: number) => `${count} found`,
    nothing: 'Nothing found. Try another word.',
    failed: 'Search is not available now. Try again later.',
    contents: 'Contents',
    years: 'Years compared',
    yearsOf: (name: string) => `${name}: the figures over the years`,
    read: 'Read the report',
    earlier: 'Earlier years',
    notes: 'Notes',
    credit: (name: string) => `Photo: ${name}`,
    unit: (name: string) => `In ${name}`,
    draft: 'Preview of a draft, not published yet',
    missing: 'There is no such page',
    home: 'To the front page',
    keyFigures: 'Key figures',
    change: (percent: string) => `${percent} on the year before`,
  },
};

export type Words = (typeof WORDS)['en'];

/** The words of a language; a language that the site does not speak gets English. */
export const wordsIn = (locale: string): Words => WORDS[locale as keyof typeof WORDS] ?? WORDS.en;
