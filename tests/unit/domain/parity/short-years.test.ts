import { proof } from '../../../../src/domain/check/proof';
import { yearsZh } from '../../../../src/domain/parity/years';
import { parseQuantities } from '../../../../src/domain/quantity';

const years = (text: string) => yearsZh(text).map(({ year }) => year);

describe('a year of two digits', () => {
  it.each([
    ['08年建成', [2008]],
    ['项目于21年启动，23年完工。', [2021, 2023]],
    ['17年底，村里通了公路。', [2017]],
    ['他98年入职。', [1998]],
    // in Taiwan it is one of the Republic
    ['該會於93年創辦', [2004]],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected));

  it.each([
    ['历时12年完工', 12],
    ['工作20年退休', 20],
    ['期限不少于20年', 20],
    ['公司15年建成12座电站', 15],
    ['有50年底蕴', 50],
    ['30年前种下的树', null],
  ])('%s is a length of time', (text, value) => {
    expect(years(text)).toEqual([]);
    const [first] = parseQuantities(text, 'zh');
    expect(first?.value ?? null).toBe(value);
  });

  it('is no figure', () => {
    expect(parseQuantities('项目于21年启动，17年底完成。', 'zh')).toEqual([]);
  });

  it('differs from another year', () => {
    const found = proof('标题\n\n项目于21年启动。\n', 'Title\n\nThe project began in 2012.\n');
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'parity-year' }));
  });
});

it.each([
  ['20世纪50年代', 1950],
  ['上世纪90年代', 1990],
  ['本世纪20年代', 2020],
  ['二十一世纪一十年代', 2010],
  ['九十年代', 1990],
])('%s begins in %s', (text, year) => expect(years(text)).toEqual([year]));
