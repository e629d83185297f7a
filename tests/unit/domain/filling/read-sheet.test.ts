import { amountIn } from '../../../../src/domain/filling/amount';
import { inText, type KeptFilling } from '../../../../src/domain/filling/filling';
import type { FillLine } from '../../../../src/domain/filling/line';
import { readFillSheet } from '../../../../src/domain/filling/read-sheet';
import { fillSheet } from '../../../../src/domain/filling/sheet';
import { fillConflicts, fillProblems } from '../../../../src/domain/messages/filling';
import { parseQuantities, type Language } from '../../../../src/domain/quantity';
import type { Stated } from '../../../../src/domain/years/stated';

const stated = (text: string, language: Language = 'zh'): Stated => {
  const [{ value, min, max, unit, qualifier }] = parseQuantities(text, language) as unknown as [
    Stated,
  ];
  return { label: '某数', text, value, min, max, unit, qualifier };
};

describe('the words of a cell', () => {
  it.each([
    ['125户', '118户', 125, 'household'],
    ['１２５户', '118户', 125, 'household'],
    ['约22.5万人次', '21.39万人次', 225_000, 'personTime'],
    ['1.2亿元', '9800万元', 120_000_000, 'CNY'],
    ['125', '118户', 125, 'household'],
    ['1,250', '1180户', 1250, 'household'],
    ['-3.5%', '2.1%', -3.5, 'percent'],
    [' 125户 ', '118户', 125, 'household'],
  ])('“%s” beside last year’s “%s” is %d %s', (given, last, value, unit) => {
    expect(amountIn(given, stated(last), 'zh')).toMatchObject({ value, unit });
  });

  it.each([
    ['22.5', '21.39万人次', 'unclear-number'],
    ['0.16', '15%', 'unclear-number'],
    ['250', '300多户', 'unclear-number'],
    ['125亩', '118户', 'other-unit'],
    ['不知道', '118户', 'not-an-amount'],
    ['125户左右吧', '118户', 'not-an-amount'],
    ['125户，另有3户', '118户', 'several-amounts'],
    ['Fri Nov 27 2026', '118户', 'not-an-amount'],
    ['=1+1', '118户', 'not-an-amount'],
    ['#REF!', '118户', 'not-an-amount'],
    ['true', '118户', 'not-an-amount'],
    ['1.5e3', '118户', 'not-an-amount'],
  ])('“%s” beside last year’s “%s” is none: %s', (given, last, reason) => {
    expect(amountIn(given, stated(last), 'zh')).toBe(reason);
  });

  it('needs a unit where last year said nothing', () => {
    expect(amountIn('125', null, 'zh')).toBe('unclear-number');
    expect(amountIn('125户', null, 'zh')).toMatchObject({ value: 125 });
  });

  it('is read in English where the report is', () => {
    const last = stated('21,390 households', 'en');
    expect(amountIn('22,500 households', last, 'en')).toMatchObject({ value: 22_500 });
  });
});

const line = (id: string, last: string | null, now: string | null): FillLine => ({
  ...{ id, section: '导语', label: `数${id}` },
  ...{ was: last === null ? null : stated(last), now: now === null ? null : stated(now) },
});
const LINES = [line('y:a', '118户', null), line('y:b', '384场', '390场'), line('m:c', null, '5个')];

const kept = (figure: string, text: string, department: string | null): KeptFilling => ({
  ...{
    ...stated(text),
    figure,
    remark: null,
    department,
    writer: '林',
    at: '2026-11-27T00:00:00Z',
  },
});

/** The sheet as somebody sends it back who has typed this into its cells, by figure. */
function returned(typed: Record<string, string>, before: KeptFilling[] = [], department = '') {
  return fillSheet(LINES, before, 'zh').map((row) =>
    row.map((cell, at) =>
      at === 4
        ? (typed[row[0]!] ?? cell)
        : at === 6 && row[0] !== '编号（勿改）'
          ? department
          : cell,
    ),
  );
}

describe('a sheet that comes back', () => {
  const read = (rows: string[][], now: KeptFilling[] = []) => readFillSheet(rows, LINES, now, 'zh');

  it('fills in what was typed, and nothing where nothing was', () => {
    expect(read(returned({}))).toEqual({ fillings: [], problems: [], conflicts: [] });
    const { fillings, problems, conflicts } = read(returned({ 'y:a': '125户' }, [], '民政局'));
    expect([problems, conflicts]).toEqual([[], []]);
    expect(fillings).toMatchObject([{ figure: 'y:a', value: 125, department: '民政局' }]);
  });

  it('takes nothing back by an emptied cell', () => {
    const before = [kept('y:a', '125户', null)];
    expect(read(returned({ 'y:a': '' }, before), before).fillings).toEqual([]);
  });

  it('knows its columns wherever they stand, and in either language', () => {
    const moved = returned({ 'y:a': '125户' }).map((row) => [...row].reverse());
    expect(read(moved).fillings).toHaveLength(1);
    const english = fillSheet(LINES, [], 'en');
    english[1]![4] = '125户';
    expect(read(english).fillings).toHaveLength(1);
  });

  it('names each bad cell by its place', () => {
    const rows = [...returned({ 'y:a': '不知道', 'y:b': '395' }), ['y:z', '', '', '', '1户']];
    const { problems } = read(rows);
    expect(problems).toMatchObject([
      { row: 2, column: 'E', reason: 'not-an-amount', given: '不知道' },
      { row: 5, column: 'A', reason: 'unknown-figure' },
    ]);
    expect(fillProblems(problems, 'zh')).toBe(
      '第2行E列：“不知道”不是一个数：请写成“118户”这样；第5行A列：编号“y:z”不在这份报告中：请用这份报告导出的表填写',
    );
    expect(fillProblems(problems, 'en')).toMatch(/^Row 2, column E: “不知道” is not an amount/);
  });

  it('is refused where it is another table, or one figure has two values', () => {
    expect(read([['a', 'b']]).problems).toMatchObject([{ reason: 'no-heads', row: 1 }]);
    expect(read([]).problems).toMatchObject([{ reason: 'no-heads' }]);
    const rows = returned({ 'y:a': '125户' });
    const again = [...rows[1]!.slice(0, 4), '126户', ...rows[1]!.slice(5)];
    expect(read([...rows, again]).problems).toMatchObject([{ row: 5, reason: 'twice' }]);
    expect(read(returned({ 'y:a': `${'1'.repeat(200)}户` })).problems).toMatchObject([
      { reason: 'too-long' },
    ]);
  });

  it('meets what somebody else filled in meanwhile as a conflict, unless it is the same', () => {
    const now = [kept('y:a', '126户', '民政局')];
    const { conflicts } = read(returned({ 'y:a': '125户' }), now);
    expect(fillConflicts(conflicts, 'zh')).toBe(
      '第2行“数y:a”：导出之后民政局已写成“126户”，表中是“125户”',
    );
    expect(read(returned({ 'y:a': '126户' }), now)).toEqual({
      ...{ fillings: [], problems: [], conflicts: [] },
    });
  });
});

it('tells whether the text says what was filled in', () => {
  expect(inText({ now: null }, stated('5户'))).toBe('absent');
  expect(inText({ now: stated('5户') }, stated('5户'))).toBe('same');
  expect(inText({ now: stated('5户') }, stated('6户'))).toBe('other');
  expect(inText({ now: stated('1.2万元') }, stated('12000元'))).toBe('same');
});
