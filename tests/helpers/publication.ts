import type { Edition, PublishedSection } from '../../src/domain/edition';
import type { Block } from '../../src/domain/report';
import { quote } from './carried';
import type { Publication } from '../../src/domain/write/publication';

export const words = (text: string, marks = {}) => ({ type: 'text' as const, text, ...marks });
export const paragraph = (text: string): Block => ({ type: 'paragraph', children: [words(text)] });

export const image = (url: string) => ({
  ...{ url, mime: 'image/png', width: 1200, height: 800 },
  formats: {},
});

export const section = (overrides: Partial<PublishedSection> = {}): PublishedSection => ({
  ...{
    key: 's1',
    level: 1,
    heading: null,
    body: [],
    quotes: [],
    metrics: [],
    photos: [],
    tables: [],
    notes: [],
  },
  ...overrides,
});

/** A published report that contains one of everything. */
const EDITION: Edition = {
  ...{ documentId: 'd1', slug: '2025-library', locale: 'zh-Hans', year: 2025 },
  title: '书香进山',
  subtitle: '青禾县图书馆2025年工作综述',
  ...{ author: '宋知远', source: '青禾县图书馆', issuedOn: '2026-01-16T09:30:00+08:00' },
  ...{ summary: '一年的工作。', keywords: ['图书馆', '流动服务'] },
  cover: {
    ...{
      key: 'p0',
      image: image('/uploads/cover.png'),
      alt: '山路',
      caption: '图为山路',
      credit: null,
    },
    after: 0,
  },
  organization: { key: 'library', name: '青禾县图书馆' },
  series: { key: 'annual', name: '年度综述' },
  sections: [
    section({
      body: [paragraph('2025年，全馆接待读者约12万人次，购书经费30万至35万元。')],
      metrics: [
        {
          ...{
            key: 'm1',
            label: '接待读者',
            text: '约12万人次',
            value: 120000,
            min: null,
            max: null,
          },
          ...{ unit: 'personTime', qualifier: 'about' },
          indicator: { key: 'visits', name: '接待读者', unit: 'personTime', definition: null },
        },
        {
          ...{ key: 'm2', label: '购书经费', text: '30万至35万元', value: null },
          ...{ min: 300000, max: 350000, unit: 'CNY', qualifier: 'range', indicator: null },
        },
      ],
    }),
    section({
      ...{ key: 's2', heading: '把书送进山里' },
      body: [
        paragraph('“车一来，孩子们就跑出来了。”司机周大山说。'),
        paragraph('流动书车一年跑了18个村，行程1.2万公里。'),
      ],
      quotes: [quote('q1', '车一来，孩子们就跑出来了。', { speaker: '周大山', role: '司机' })],
      photos: [
        {
          ...{ key: 'p1', image: image('/uploads/van.png'), alt: '书车', caption: '图为流动书车' },
          ...{ credit: '何晴', after: 1 },
        },
      ],
    }),
    section({ key: 's3', level: 2, heading: '夜读', body: [paragraph('夜读从7月开到9月。')] }),
  ],
  credits: [
    { role: '责任编辑', name: '何晴' },
    { role: '一审', name: '王一' },
  ],
};

/** Returns a publication of this report. */
export const publication = (
  overrides: Partial<Edition> = {},
  more: Partial<Publication> = {},
): Publication => ({
  edition: { ...EDITION, ...overrides },
  number: 3,
  publishedAt: '2026-01-16T01:31:00.000Z',
  localizations: [{ locale: 'en', slug: '2025-library' }],
  corrections: [],
  redaction: null,
  site: 'https://reports.example.org',
  ...more,
});
