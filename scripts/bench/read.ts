import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fromDocx } from '../../src/domain/read';
import { docx, wordDocument, wordParagraph } from '../../tests/helpers/docx';

/** About 500 characters a page of official layout (22 lines of 28 characters, short last lines). */
const PARAGRAPHS_PER_PAGE = 4;
const PROSE =
  '全年接待读者21.39万人次，外借图书28.42万册，分别比上年增长15%和16%；举办阅读活动384场，惠及约1200户。“灯亮了，人就来了。”馆员沈听澜说。新增座位120个，投入资金86万元，开放面积由3200平方米增加到4600平方米，读者满意度提高2.5个百分点。';

/** Builds a Word file of some pages, with a heading on each. */
function report(pages: number): Uint8Array {
  const page = (number: number) =>
    wordParagraph(`第${number}项工作扎实推进`, '<w:b/>') +
    wordParagraph(PROSE).repeat(PARAGRAPHS_PER_PAGE);
  const body = Array.from({ length: pages }, (_, index) => page(index + 1)).join('');
  return docx(wordDocument(wordParagraph('某县图书馆2025年工作综述', '<w:b/>') + body));
}

/** Takes one measurement in its own process, so that its memory is measured alone. */
async function measure(pages: number): Promise<void> {
  const bytes = report(pages);
  const start = performance.now();
  await fromDocx(bytes);
  const ms = Math.round(performance.now() - start);
  const mb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ pages, ms, mb }));
}

/** Prints time and memory for 30 and 300 pages, and their ratio. A ratio of ten means linear growth. */
function main(): void {
  const rows = [30, 300].map((pages) => {
    const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
    const output = execFileSync(process.execPath, [tsx, __filename, String(pages)], {
      encoding: 'utf8',
    });
    return JSON.parse(output) as { pages: number; ms: number; mb: number };
  });
  console.table(rows);
  console.log(
    `300 pages take ${((rows[1]?.ms ?? 0) / (rows[0]?.ms ?? 1)).toFixed(1)} times as long as 30.`,
  );
}

const pages = Number(process.argv[2]);
if (pages) void measure(pages);
else main();
