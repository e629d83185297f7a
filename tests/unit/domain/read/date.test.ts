import { dateIn, isDateLine } from '../../../../src/domain/read/date';

describe('dateIn', () => {
  it.each<[string, string | null]>([
    ['发布于2026年1月6日', '2026-01-06'],
    ['2026-01-06', '2026-01-06'],
    ['2026/1/6', '2026-01-06'],
    ['2026.01.06', '2026-01-06'],
    ['2026 年 1 月 6 日', '2026-01-06'],
    ['2026-01-06 8:30', '2026-01-06T08:30+08:00'],
    ['2026-01-06 08:30:05', '2026-01-06T08:30:05+08:00'],
    ['二〇二六年一月六日', '2026-01-06'],
    ['二零二五年十二月三十一日', '2025-12-31'],
    ['中華民國114年2月10日', '2025-02-10'],
    ['114-02-10', '2025-02-10'],
    ['8 January 2026', '2026-01-08'],
    ['8th Jan. 2026', '2026-01-08'],
    ['January 8, 2026', '2026-01-08'],
    ['2024年2月29日', '2024-02-29'],
    ['全年接待读者21万人次', null],
    ['2026年1月', null],
  ])('of %s is %s', (text, iso) => expect(dateIn(text)?.iso ?? null).toBe(iso));

  it.each([
    '2026年13月6日',
    '2026年0月6日',
    '2026-01-32',
    '2026-01-00',
    '114-13-10',
    'January 40, 2026',
  ])('is null for %s, which no calendar has', (text) => expect(dateIn(text)).toBeNull());

  it.each([
    '2026-02-30',
    '2026-02-30 08:30',
    '2025年2月29日',
    '二〇二六年二月三十日',
    '民國114年2月30日',
    '31 June 2025',
  ])('means no day in %s, whose month is shorter, but its place is known', (text) => {
    expect(dateIn(text)).toEqual({ iso: null, start: 0, end: text.length });
  });

  it('takes no hour that does not exist', () => {
    expect(dateIn('2026-01-06 25:10')?.iso).toBe('2026-01-06');
    expect(dateIn('2026-01-06 10:75')?.iso).toBe('2026-01-06');
  });

  it('says where the date stands, with its time', () => {
    const text = '来源：县图书馆 2026-01-06 08:30 字号';
    const { start, end } = dateIn(text)!;
    expect(text.slice(start, end)).toBe('2026-01-06 08:30');
  });
});

describe('isDateLine', () => {
  it.each([
    ['2026年1月6日', true],
    ['2026年2月6日（星期五）', true],
    ['2026年2月6日 周五', true],
    ['2026年2月6日至8日', false],
    ['于2026年2月6日', false],
    ['2026年2月30日', true],
    ['县图书馆', false],
  ])('%s: %s', (text, expected) => expect(isDateLine(text)).toBe(expected));
});
