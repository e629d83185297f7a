import type { Running } from './strapi';

export const REPORT = 'api::report.report';

/** Returns a paragraph of a body, in Strapi's blocks. */
export const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

/** Returns a small report with one of everything, as the Document Service accepts it. */
export function reportData(overrides: Record<string, unknown> = {}) {
  return {
    title: '书香进山',
    subtitle: '青禾县图书馆2025年工作综述',
    year: '2025',
    author: '宋知远',
    source: '青禾县图书馆',
    issuedOn: '2026-01-16T09:30+08:00',
    summary: '一年的工作。',
    keywords: '图书馆、流动服务',
    sections: [
      {
        level: 1,
        heading: null,
        body: [paragraph('2025年，全馆接待读者12万人次。')],
        metrics: [
          {
            label: '接待读者',
            text: '12万人次',
            value: 120000,
            unit: 'personTime',
            qualifier: 'exact',
            // Of the report's year, also where a test gives the report another year than the prose names.
            period: null,
          },
        ],
      },
      {
        level: 1,
        heading: '把书送进山里',
        body: [paragraph('“车一来，孩子们就跑出来了。”司机周大山说。')],
        quotes: [{ text: '车一来，孩子们就跑出来了。', speaker: '周大山', role: '司机' }],
      },
    ],
    credits: [{ role: '责任编辑', name: '何晴' }],
    ...overrides,
  };
}

/** Creates a draft of a report and returns its entry. The default language applies unless `params` names another. */
export async function createReport(
  { strapi }: Running,
  overrides: Record<string, unknown> = {},
  params: Record<string, unknown> = {},
) {
  const data = reportData(overrides);
  return strapi.documents(REPORT).create({ data, ...params } as never) as Promise<{
    documentId: string;
    slug: string;
    locale: string;
  }>;
}

/** Creates a report and publishes it. */
export const publishReport = (app: Running, overrides: Record<string, unknown> = {}) =>
  createReport(app, overrides, { status: 'published' });

const ENGLISH = [
  { heading: null, text: 'In 2025, the library received 120,000 visits.' },
  {
    heading: 'Books go into the hills',
    text: '“As soon as the van comes, the children come running,” said Zhou Dashan, the driver.',
  },
];

/** Writes the English draft of a report of `reportData`. `texts` replace the paragraphs, by section. */
export async function translateReport(
  { strapi }: Running,
  documentId: string,
  overrides: Record<string, unknown> = {},
  texts: (string | undefined)[] = [],
) {
  const source = (await strapi.documents(REPORT).findOne({
    ...{ documentId, locale: 'zh-Hans' },
    populate: { sections: { populate: ['metrics', 'quotes'] } },
  } as never)) as unknown as { sections: Section[] };
  const data = {
    ...{ title: 'Books go into the hills', year: '2025', author: 'Song Zhiyuan' },
    subtitle: 'Work Report of the Qinghe County Library for 2025',
    ...{ source: 'Qinghe County Library', issuedOn: '2026-01-16T09:30+08:00' },
    sections: source.sections.map((section, index) => ({
      ...{ key: section.key, level: 1, heading: ENGLISH[index]?.heading },
      body: [paragraph(texts[index] ?? ENGLISH[index]?.text ?? '')],
      metrics: section.metrics.map(({ id: _id, ...metric }) => ({
        ...metric,
        ...{ label: 'visits', text: '120,000' },
      })),
      quotes: section.quotes.map(({ key }) => ({
        ...{ key, text: 'As soon as the van comes, the children come running,' },
        ...{ speaker: 'Zhou Dashan', role: 'driver' },
      })),
    })),
    ...overrides,
  };
  return strapi.documents(REPORT).update({ documentId, locale: 'en', data: data as never });
}

type Section = {
  key: string;
  metrics: { id: number; key: string }[];
  quotes: { key: string }[];
};
