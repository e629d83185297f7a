import {
  endOfWeek,
  isSameMonth,
  shiftDay,
  shiftMonth,
  startOfWeek,
  weeksOf,
} from '../../../../src/domain/schedule/month';

describe('a month', () => {
  it('has whole weeks from Monday, with days of the months beside it', () => {
    const weeks = weeksOf('2026-11-27');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([
      ...['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31'],
      '2026-11-01',
    ]);
    expect(weeks.at(-1)).toEqual([
      ...['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'],
      '2026-12-06',
    ]);
  });

  it.each([
    ['2027-02-01', 4, '2027-02-01', '2027-02-28'],
    ['2028-02-29', 5, '2028-01-31', '2028-03-05'],
    ['2026-12-31', 5, '2026-11-30', '2027-01-03'],
    ['2026-08-01', 6, '2026-07-27', '2026-09-06'],
  ])('of %s has %i weeks, %s to %s', (day, count, first, last) => {
    const weeks = weeksOf(day);
    expect([weeks.length, weeks[0]![0], weeks.at(-1)!.at(-1)]).toEqual([count, first, last]);
    expect(weeks.flat()).toContain(day);
  });

  it('has every day of each month of a century once', () => {
    for (let month = '2000-01-15'; month < '2100'; month = shiftMonth(month, 1)) {
      const days = weeksOf(month).flat();
      const own = days.filter((day) => isSameMonth(day, month));
      expect(new Set(days).size).toBe(days.length);
      expect(own[0]).toBe(`${month.slice(0, 7)}-01`);
      expect(isSameMonth(shiftDay(own.at(-1)!, 1), month)).toBe(false);
    }
  });
});

describe('a day', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-27', 7, '2026-12-04'],
  ])('%s moves by %i days to %s', (day, by, then) => expect(shiftDay(day, by)).toBe(then));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s moves by %i months to %s', (day, by, then) => expect(shiftMonth(day, by)).toBe(then));

  it.each([
    ['2026-11-27', '2026-11-23', '2026-11-29'],
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
  ])('%s is in the week from %s to %s', (day, first, last) =>
    expect([startOfWeek(day), endOfWeek(day)]).toEqual([first, last]),
  );
});
