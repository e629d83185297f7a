import type { Running } from './strapi';

export const REPORT = 'api::report.report';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A small report with one of everything, in the shape that the Document Service takes. */
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

/** Makes a draft of a report, in the default language unless told otherwise; answers its entry. */
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

/** Makes a report and publishes it. */
export const publishReport = (app: Running, overrides: Record<string, unknown> = {}) =>
  createReport(app, overrides, { status: 'published' });
