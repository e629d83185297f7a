import { check, checkTranslation } from '../../src/domain/check';
import { parseQuantities } from '../../src/domain/quantity';
import type { Report, Section } from '../../src/domain/report';
import { blankOf } from '../../src/domain/report/blank';
import { METRIC, SECTION } from '../../src/domain/report/shape';
import { measured } from './measured';

/** About 500 characters a page, as in scripts/bench/read.ts. */
const PARAGRAPHS_PER_PAGE = 4;
const ZH =
  '全年接待读者21.39万人次，外借图书28.42万册，分别比上年增长15%和16%；举办阅读活动384场，惠及约1200户。“灯亮了，人就来了。”馆员沈听澜说。新增座位120个，投入资金86万元，满意度提高2.5个百分点。';
const EN =
  'The library received 213,900 visits and lent 284,200 books over the year, up 15 percent and 16 percent. It held 384 reading events, which about 1,200 households attended. "The lamp is on, and people come," said Shen Tinglan, a librarian. It added 120 seats, spent RMB 860,000, and satisfaction rose by 2.5 percentage points.';

/** Builds a report of some pages, with a heading on each, and records its figures. */
function report(pages: number, language: 'zh' | 'en'): Report {
  const text = language === 'zh' ? ZH : EN;
  const sections = Array.from({ length: pages }, (_, page): Section => ({
    ...blankOf(SECTION),
    key: `s${page}`,
    level: 1,
    heading: language === 'zh' ? `第${page}项工作` : `Work ${page}`,
    body: Array.from({ length: PARAGRAPHS_PER_PAGE }, () => ({
      ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
    })),
    metrics: parseQuantities(text, language).map((quantity, at) => ({
      ...{ ...blankOf(METRIC), key: `m${page}-${at}`, ...quantity },
    })),
  }));
  const facts = { subtitle: null, author: '某', source: '某', issuedOn: '2025-01-20' };
  return {
    title: '2024',
    year: 2024,
    summary: null,
    keywords: null,
    credits: [],
    ...facts,
    sections,
  };
}

const rows = [30, 300].map((pages) => {
  const [zh, en] = [report(pages, 'zh'), report(pages, 'en')];
  return {
    pages,
    'check, ms': measured(() => check(zh, 'zh')),
    'against translation, ms': measured(() => checkTranslation(zh, en, [])),
  };
});
console.table(rows);
for (const column of ['check, ms', 'against translation, ms'] as const) {
  const ratio = rows[1]![column] / rows[0]![column];
  console.log(`${column}: 300 pages take ${ratio.toFixed(1)} times as long as 30.`);
}
