import { randomBytes } from 'node:crypto';

const PARAGRAPH =
  '一年来，全馆坚持把书送到读者身边，流动服务车走遍全县二十个乡镇，进校园、进村屯、进工地，在家门口办证、借书、讲故事。';
const FIGURES = '三个服务点全年分别接待读者1万人次、2万人次和3万人次。';
const SECTIONS = 12;

const key = () => randomBytes(6).toString('hex');
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/**
 * Builds a report with 60 components: twelve sections, each with a quote and three metrics. It passes the checks, which
 * are part of the cost of publishing. Keys and slug are given.
 */
export function bigReport(slug: string) {
  return {
    slug,
    title: '书香进山',
    subtitle: '青禾县图书馆2025年工作综述',
    year: '2025',
    issuedOn: '2026-01-16T09:30+08:00',
    summary: PARAGRAPH,
    keywords: '图书馆、流动服务',
    sections: Array.from({ length: SECTIONS }, (_, at) => section(at)),
    credits: [],
  };
}

function section(at: number) {
  const prose = Array.from({ length: 4 }, (_, nth) => paragraph(`${nth + 1}. ${PARAGRAPH}`));
  return {
    key: key(),
    level: 1,
    heading: `第${at + 1}部分`,
    body: [...prose, paragraph(FIGURES), paragraph('“车一来，孩子们就跑出来了。”司机周大山说。')],
    quotes: [{ key: key(), text: '车一来，孩子们就跑出来了。', speaker: '周大山', role: '司机' }],
    metrics: [1, 2, 3].map((nth) => ({
      ...{ key: key(), label: `指标${nth}`, text: `${nth}万人次` },
      ...{ value: nth * 10_000, unit: 'personTime', qualifier: 'exact' },
    })),
  };
}
