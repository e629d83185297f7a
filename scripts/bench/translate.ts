import { refresh, type Carried } from '../../src/domain/translate';
import { parseQuantities } from '../../src/domain/quantity';
import type { Section } from '../../src/domain/report';
import { blankOf } from '../../src/domain/report/blank';
import { METRIC, SECTION } from '../../src/domain/report/shape';
import { measured } from './measured';

/** About 500 characters a page, as in scripts/bench/check.ts. */
const PARAGRAPHS_PER_PAGE = 4;
const EVENT =
  '馆员沈听澜说，灯亮了，人就来了。新增座位120个，投入资金86万元，满意度提高2.5个百分点。';
const TERMS = [
  { zh: '总分馆制', en: 'central and branch library system' },
  { zh: '读者', en: 'readers' },
];

/** Paragraphs differ, as in a real report: equal ones would never have to be told apart. */
const paragraph = (page: number, at: number) =>
  `第${page}分馆第${at + 1}季度接待读者${page * 37 + at + 1000}人次，外借图书${page + at + 2}万册。${EVENT}`;

function section(page: number, text: (page: number, at: number) => string): Section {
  const texts = Array.from({ length: PARAGRAPHS_PER_PAGE }, (_, at) => text(page, at));
  return {
    ...{ ...blankOf(SECTION), key: `s${page}`, level: 1, heading: `第${page}分馆` },
    body: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', text: value }] })),
    metrics: parseQuantities(texts[0]!, 'zh').map((quantity, at) => ({
      ...{ ...blankOf(METRIC), key: `m${page}-${at}`, label: '人次', ...quantity },
    })),
  };
}

function report(pages: number, text = paragraph): Carried {
  return {
    ...{ title: '2024年工作报告', subtitle: null, author: '某', source: '某图书馆', year: 2024 },
    ...{ summary: null, keywords: null, credits: [], issuedOn: '2025-01-20', cover: null },
    sections: Array.from({ length: pages }, (_, page) => section(page, text)),
  };
}

/** Changes one paragraph of each page, and adds one new page for every ten at the beginning. */
function changed(pages: number): Carried {
  const edited = report(pages, (page, at) =>
    at === 1 ? paragraph(page, at).replace('120个', '150个') : paragraph(page, at),
  );
  const added = Array.from({ length: pages / 10 }, (_, at) => section(pages + at, paragraph));
  return { ...edited, sections: [...added, ...edited.sections] };
}

/** Puts all text into one long section, whose paragraphs have no keys and must be matched by their text. */
function inOneSection(source: Carried): Carried {
  const body = source.sections.flatMap((each) => each.body);
  return { ...source, sections: [{ ...source.sections[0]!, body }] };
}

function row(pages: number, shape: (source: Carried) => Carried) {
  const [before, after] = [shape(report(pages)), shape(changed(pages))];
  const { report: target, state } = refresh({ source: before, target: null, terms: TERMS });
  const again = (source: Carried) => refresh({ source, target, state, terms: TERMS });
  return {
    'start, ms': measured(() => refresh({ source: before, target: null, terms: TERMS })),
    'refresh unchanged, ms': measured(() => again(before)),
    'refresh changed, ms': measured(() => again(after)),
  };
}

const shapes = { 'a section a page': (source: Carried) => source, 'one section': inOneSection };
for (const [name, shape] of Object.entries(shapes)) {
  const [small, large] = [row(30, shape), row(300, shape)];
  console.table([
    { report: `30 pages, ${name}`, ...small },
    { report: `300 pages, ${name}`, ...large },
  ]);
  for (const column of ['start, ms', 'refresh unchanged, ms', 'refresh changed, ms'] as const) {
    const ratio = large[column] / small[column];
    console.log(`${column}: 300 pages take ${ratio.toFixed(1)} times as long as 30.`);
  }
}
