import { dayExists, monthExists } from '../../../src/domain/calendar';

it.each<[year: number | null, month: number, day: number, exists: boolean]>([
  [2026, 1, 31, true],
  [2026, 4, 30, true],
  [2026, 4, 31, false],
  [2026, 1, 0, false],
  [2026, 0, 1, false],
  [2026, 13, 1, false],
  [2026, 2, 28, true],
  [2026, 2, 29, false],
  [2024, 2, 29, true],
  [2024, 2, 30, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [null, 2, 29, true],
  [null, 2, 30, false],
])('year %s, month %d, day %d exists: %s', (year, month, day, exists) => {
  expect(dayExists(year, month, day)).toBe(exists);
});

it.each([
  [0, false],
  [1, true],
  [12, true],
  [13, false],
])('month %d exists: %s', (month, exists) => expect(monthExists(month)).toBe(exists));
