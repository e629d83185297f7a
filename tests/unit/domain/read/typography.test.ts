import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromText } from '../../../../src/domain/read';
import { toGold } from '../../../../src/domain/read/gold';
import { inCorners, inFullWidth, spaced, withPoints, wrapped } from '../../../helpers/typography';

const FIXTURES = path.resolve(__dirname, '../../../fixtures/read');

/** What is read in a text, without how it is set. */
function readIn(text: string): unknown {
  const { report } = fromText(text).value;
  const gold = toGold(fromText(text));
  const { title, subtitle, author, source, publishedOn, year, sections, quotes } = gold;
  const figures = report.sections.flatMap(({ metrics }) =>
    metrics.map(({ value, min, max, unit, qualifier, label, change, period }) => ({
      ...{ value, min, max, unit, qualifier, label, change, period },
    })),
  );
  const read = { title, subtitle, author, source, publishedOn, year, sections, quotes, figures };
  return JSON.parse(
    JSON.stringify(read)
      .normalize('NFKC')
      .replace(/[「」]/g, (mark) => (mark === '「' ? '“' : '”'))
      .replace(/(?<=[\u4e00-\u9fff”)%])\.(?!\d)/g, '。')
      .replace(/ |\u200b/g, ''),
  );
}

describe.each([
  ['with spaces around digits', spaced(' ')],
  ['with no-break spaces around digits', spaced('\u00a0')],
  ['with invisible spaces around digits', spaced('\u200b')],
  ['in full-width letters and digits', inFullWidth],
  ['with corner brackets for quotation marks', inCorners],
  ['with points for full stops', withPoints],
])('a text set %s', (_setting, set) => {
  it.each(readdirSync(FIXTURES))('is read as the original: %s', (name) => {
    const text = readFileSync(path.join(FIXTURES, name, 'input.txt'), 'utf8');
    expect(readIn(set(text))).toEqual(readIn(text));
  });
});

it('a text is published as it is set, and every place is one in the given text', () => {
  const text =
    '某县２０２５年工作总结\n\n全年帮助 5 个村，共 1200 人。\n\n李梅说：「我家 3 口人，都 在这里住了 10 年。」\n\n投入 30 万元。\n';
  const { report } = fromText(text).value;
  const [section] = report.sections;
  expect(report).toMatchObject({ title: '某县２０２５年工作总结', year: 2025 });
  expect(section!.quotes).toMatchObject([
    { speaker: '李梅', text: '我家 3 口人，都 在这里住了 10 年。' },
  ]);
  const figures = section!.metrics.map(({ text: words, position }) => [
    words,
    text.slice(position!.start, position!.end),
  ]);
  expect(figures).toContainEqual(['5 个村', '5 个村']);
  for (const [words, there] of figures) expect(there).toBe(words);
});

it('a note has its words as they are set', () => {
  const { report, account } = fromText(
    '某县总结\n\n一、工业\n\n全年工业[1]增长 5%，投资[2]增长 3%.\n\n注释：\n\n[1] 规模以上 20 家.部分数据四舍五入.\n\n[2] 不含农户 3 项.\n',
  ).value;
  const notes = report.sections.flatMap((section) => section.notes.map(({ text }) => text));
  expect(notes).toEqual(['规模以上 20 家.部分数据四舍五入.', '不含农户 3 项.']);
  expect(account.lost).toBe(0);
});

it('a space that is set in one place alone parts two names', () => {
  const { report } = fromText(
    '榆湾市民政局 2025年度工作情况报告\n\n全年救助3人，走访5户。\n',
  ).value;
  expect(report.title).toBe('榆湾市民政局 2025年度工作情况报告');
});

it.each([
  ['9 岁的小雨说，这里有 3 间教室。', [3]],
  ['2024 届本科毕业生 3716 人，比上年多 20 人。', [3716, 20]],
])('a line may begin with a number and a space: %s', (text, values) => {
  const { sections } = fromText(`标题\n\n${text}\n`).value.report;
  expect(sections.flatMap(({ metrics }) => metrics.map(({ value }) => value))).toEqual(
    expect.arrayContaining(values),
  );
});

it.each([
  ['全年接待\u200931\u2009500人次。', 31500],
  ['全年接待31\u00a0500人次。', 31500],
  ['全年收入5\u202f386\u202f120元。', 5386120],
  ['2024\u00a0100人参加。', 100],
])('a narrow space parts the thousands of one number: %s', (text, value) => {
  const { sections } = fromText(`标题\n\n${text}\n`).value.report;
  expect(sections.flatMap(({ metrics }) => metrics.map((one) => one.value))).toEqual([value]);
});

it('百分之15 is named as 15% is', () => {
  const labels = (share: string) =>
    fromText(`标题\n\n研发投入占营业收入的${share}。\n`).value.report.sections.flatMap(
      ({ metrics }) => metrics.map(({ label }) => label),
    );
  expect(labels('百分之15')).toEqual(labels('15%'));
});

it('lines that a page broke are whole paragraphs, even where a sentence ends with the line', () => {
  const text = `关于修路的总结\n\n${'今年三个村修通了路，村民出门方便了许多，孩子上学也不再绕道。'.repeat(12)}\n\n${'第二年又修了五座桥，两岸的人来往更多，卖菜的车也开得进来了。'.repeat(12)}\n\n${'最后一年种上了树，路边装了灯，夜里走路不再害怕，大家都说好。'.repeat(12)}\n`;
  const { sections } = fromText(wrapped(text)).value.report;
  expect(sections.flatMap(({ body }) => body)).toHaveLength(3);
});
