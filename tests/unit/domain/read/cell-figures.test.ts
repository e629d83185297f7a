import { cellFigures } from '../../../../src/domain/read/cell-figures';

interface Around {
  caption?: string | null;
  unit?: string | null;
  header?: number;
}

/** Returns the figures of a table, whose columns are separated by a bar: the label, value and unit of each. */
function figures(
  rows: readonly string[],
  { caption = null, unit = null, header = 1 }: Around = {},
) {
  const cells = rows.map((row) => ({
    cells: row.split('|').map((text) => ({
      children: [{ type: 'text' as const, text }],
    })),
    line: null,
  }));
  return cellFigures(
    { ...{ caption, unit, header, after: 0 }, rows: cells as never },
    { section: 's', table: 't', year: 2025, currency: 'CNY' },
  );
}
const said = (...given: Parameters<typeof figures>) =>
  figures(...given).map(({ label, value, unit }) => `${label} ${value} ${unit}`);

describe('the figures of a table', () => {
  it.each<[string, string[], Around, string[]]>([
    ['state their own unit', ['项目|数量', '讲座|246场'], {}, ['讲座数量 246 session']],
    [
      'take the unit of their column',
      ['项目|收入（万元）', '门票|35'],
      {},
      ['门票收入 350000 CNY'],
    ],
    ['take the unit of their row', ['项目|单位|2025年', '讲座|场|246'], {}, ['讲座 246 session']],
    [
      'take the unit in the head of their row',
      ['项目|2025年', '收入（万元）|35'],
      {},
      ['收入 350000 CNY'],
    ],
    [
      'take the unit of the table',
      ['项目|收入', '门票|35'],
      { unit: '万元' },
      ['门票收入 350000 CNY'],
    ],
    [
      'take a unit of several in the order of their columns',
      ['项目|讲座|读者', '总馆|246|3600'],
      { unit: '场；人次' },
      ['总馆讲座 246 session', '总馆读者 3600 personTime'],
    ],
    [
      'are negative in brackets',
      ['项目|结余（万元）', '总馆|（12.8）'],
      {},
      ['总馆结余 -128000 CNY'],
    ],
    ['have no unit where none is printed', ['项目|得分', '总馆|98'], {}, ['总馆得分 98 number']],
    [
      'keep their names without the year of the column',
      ['项目|2024年完成', '讲座|246场'],
      {},
      ['讲座 246 session'],
    ],
    ['are no row numbers', ['序号|讲座', '1|246场'], {}, ['讲座 246 session']],
    ['are no zero without a unit', ['项目|得分', '总馆|0'], {}, []],
    ['are nothing without a head', ['|', '|246'], {}, []],
    ['are not in the head', ['项目|246场', '讲座|12场'], {}, ['讲座246场 12 session']],
  ])('%s', (_case, rows, around, expected) => expect(said(rows, around)).toEqual(expected));

  it('speak of the year of their row or column', () => {
    const periods = (rows: string[]) => figures(rows).map(({ period }) => period);
    expect(periods(['年度|讲座', '2023年|246场', '2024|251场'])).toEqual(['2023', '2024']);
    expect(periods(['项目|2024年', '讲座|246场'])).toEqual(['2024']);
  });

  it('have a place in their table', () => {
    expect(figures(['项目|数量', '讲座|共246场'])[0]!.place).toMatchObject({
      ...{ section: 's', paragraph: 0, start: 1, end: 5 },
      cell: { table: 't', row: 1, column: 1 },
    });
  });
});
