import { contentsIn } from '../../../../src/domain/read/contents';
import { splitLines, type Look } from '../../../../src/domain/read/line';

const found = (text: string, looks: Readonly<Record<number, Look>> = {}) =>
  contentsIn(splitLines(text).map((line, at) => ({ ...line, look: looks[at] ?? line.look }))).map(
    (line) => line.text,
  );

describe('a table of contents', () => {
  it.each<[string, string, string[]]>([
    [
      'is a heading with entries and their pages',
      '目录\n一、成效 …… 3\n二、打算 …… 5\n全年接待读者21万人次。',
      ['目录', '一、成效 …… 3', '二、打算 …… 5'],
    ],
    [
      'is a heading with entries that appear again below',
      '目　录\n一、成效\n二、打算\n正文\n一、成效\n全年开放。\n二、打算',
      ['目　录', '一、成效', '二、打算'],
    ],
    [
      'is three lines with dots and pages, without a heading',
      '一、成效....1\n二、打算....2\n三、保障....3\n全年开放。',
      ['一、成效....1', '二、打算....2', '三、保障....3'],
    ],
    [
      'is two lines with pages that appear again below',
      '一、成效 1\n二、打算 2\n正文在此。\n一、成效\n全年开放。\n二、打算',
      ['一、成效 1', '二、打算 2'],
    ],
    ['is the word alone', '目录\n全年开放。', ['目录']],
    ['is not two lines with dots', '一、成效....1\n二、打算....2\n全年开放。', []],
    ['is not a table without dots', '水稻\t312\t171\n小麦\t210\t95\n油菜\t98\t41', []],
    ['is not one line that appears again', '一、成效 1\n正文在此。\n一、成效', []],
    ['is not in a text', '全年开放。\n一、成效\n二、打算', []],
  ])('%s', (_case, text, lines) => expect(found(text)).toEqual(lines));

  it('is the links of a page to its own headings, at least two', () => {
    const headings: Record<number, Look> = { 3: { heading: 2 }, 5: { heading: 2 } };
    const text = '成效\n打算\n正文在此。\n成效\n全年开放。\n打算';
    expect(found(text, headings)).toEqual(['成效', '打算']);
    expect(found(text)).toEqual([]);
    expect(found('成效\n正文在此。\n正文二。\n成效', { 3: { heading: 2 } })).toEqual([]);
  });

  it('has no entry of more than 120 characters, and no row of a table', () => {
    const long = (count: number) => `目录\n${'字'.repeat(count - 5)} …… 3\n全年开放。`;
    expect(found(long(120))).toHaveLength(2);
    expect(found(long(121))).toHaveLength(1);
    expect(found('目录\n成效 …… 3\n全年开放。', { 1: { kind: 'row' } })).toEqual(['目录']);
  });
});
