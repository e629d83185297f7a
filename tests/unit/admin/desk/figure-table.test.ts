import { manuscriptOf } from '../../../../src/admin/desk/schema/manuscript-of';
import { schema } from '../../../../src/admin/desk/schema';
import { numberIn } from '../../../../src/admin/desk/figures/number-in';
import { rowsOf, sorted, type Column } from '../../../../src/admin/desk/figures/rows';
import { yearBefore, yearsUntil } from '../../../../src/admin/desk/figures/year-before';

const metric = (key: string, text: string, value: number | null, label: string) => ({
  ...{ key, text, label, unit: 'CNY' },
  ...(value !== null && { value }),
});

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const doc = schema.nodeFromJSON(
  manuscriptOf(
    {
      title: '题',
      sections: [
        {
          ...{ key: 'a', heading: '一', body: body('投入30万元，又投入5万元。') },
          metrics: [metric('m2', '5万元', 50_000, '乙'), metric('m1', '30万元', 300_000, '甲')],
        },
        {
          ...{ key: 'b', heading: '二', body: body('结余若干元。共100元。') },
          metrics: [metric('m3', '若干元', null, ''), metric('m4', '100元', 100, '丙')],
        },
      ],
    } as never,
    'zh',
  ),
);

const order = (column: Column, isDown = false) =>
  sorted(rowsOf(doc), { column, isDown }).map(({ record }) => record.key);

describe('the table of figures', () => {
  it('has every figure with its section, in the order of the text', () => {
    expect(rowsOf(doc).map(({ text, section }) => [text, section])).toEqual([
      ['30万元', '一'],
      ['5万元', '一'],
      ['若干元', '二'],
      ['100元', '二'],
    ]);
  });

  it.each<[Column, boolean, string[]]>([
    ['section', false, ['m1', 'm2', 'm3', 'm4']],
    ['section', true, ['m4', 'm3', 'm2', 'm1']],
    ['value', false, ['m4', 'm2', 'm1', 'm3']],
    ['value', true, ['m1', 'm2', 'm4', 'm3']],
    ['text', false, ['m2', 'm1', 'm4', 'm3']],
    ['unit', false, ['m1', 'm2', 'm3', 'm4']],
    ['indicator', true, ['m1', 'm2', 'm3', 'm4']],
  ])('is sorted by %s, down: %s', (column, isDown, keys) => {
    expect(order(column, isDown)).toEqual(keys);
  });

  it.each([
    ['1,200', 1200],
    ['1，200', 1200],
    [' 3.5 ', 3.5],
    ['-4', -4],
    ['', null],
    ['many', null],
    ['1e999', null],
  ])('reads %j as %s', (text, value) => expect(numberIn(text)).toBe(value));
});

describe('what last year said of an indicator', () => {
  const line = (organization: string | null, ...years: [number, string][]) => ({
    organization: organization === null ? null : { key: organization },
    years: years.map(([year, text]) => ({
      ...{ year, text, label: '', value: Number.parseInt(text, 10), min: null, max: null },
      ...{ unit: 'person', qualifier: 'exact' as const, status: null, target: null },
    })),
  });
  it.each([
    [[line('a', [2024, '18万'], [2025, '21万'])], 'a', '18万'],
    [[line('a', [2024, '18万']), line('b', [2024, '9万'])], 'b', '9万'],
    [[line('a', [2024, '18万'])], null, '18万'],
    [[line('a', [2024, '18万']), line('b', [2024, '9万'])], null, null],
    [[line('b', [2024, '9万'])], 'a', null],
    [[line('a', [2023, '18万'])], 'a', null],
    [[], 'a', null],
  ])('%j of %s is %s', (lines, organization, text) =>
    expect(yearBefore(lines, { year: 2025, organization })).toBe(text),
  );

  it('is drawn with what is recorded now, where it is certain whose it is', () => {
    const lines = [line('a', [2023, '17'], [2024, '18'], [2025, '19']), line('b', [2024, '9'])];
    const record = { value: 21, unit: 'person', qualifier: 'about' };
    const drawn = (organization: string | null) =>
      yearsUntil(lines, { year: 2025, organization }, record, '约21人').map(
        ({ year, value, isHedged }) => [year, value, isHedged],
      );
    expect(drawn('a')).toEqual([
      [2023, 17, false],
      [2024, 18, false],
      [2025, 21, true],
    ]);
    expect(drawn(null)).toEqual([]);
    expect(drawn('c')).toEqual([]);
    const inKilometres = yearsUntil(
      lines,
      { year: 2025, organization: 'a' },
      { value: 3, unit: 'km' },
      '3公里',
    );
    expect(inKilometres).toHaveLength(1);
  });
});
