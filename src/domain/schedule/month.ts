const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_OF_WEEK = 7;

/** A day is the text `2026-12-01`. Calculations use UTC, so they have no time zone and no summer time. */
const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const asDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Returns the number of days since Monday: 0 for a Monday. */
const afterMonday = (day: string): number => (asUtc(day).getUTCDay() + 6) % DAYS_OF_WEEK;

/** Returns the day `by` days later; earlier if `by` is negative. */
export const shiftDay = (day: string, by: number): string =>
  asDay(asUtc(day).getTime() + by * DAY_MS);

/** Returns the same day of another month; the last day if that month is shorter. */
export function shiftMonth(day: string, by: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  return asDay(Date.UTC(year, month - 1 + by, Math.min(date, last)));
}

export const isSameMonth = (a: string, b: string): boolean => a.slice(0, 7) === b.slice(0, 7);

/** Returns the Monday of a day's week; `endOfWeek` returns its Sunday. */
export const startOfWeek = (day: string): string => shiftDay(day, -afterMonday(day));
export const endOfWeek = (day: string): string => shiftDay(startOfWeek(day), DAYS_OF_WEEK - 1);

/**
 * Returns the weeks of a day's month, Monday first. The weeks are complete, so they include days of the months before
 * and after.
 */
export function weeksOf(day: string): string[][] {
  const weeks: string[][] = [];
  const first = `${day.slice(0, 7)}-01`;
  for (let monday = startOfWeek(first); monday <= day || isSameMonth(monday, day);) {
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, at) => shiftDay(monday, at)));
    monday = shiftDay(monday, DAYS_OF_WEEK);
  }
  return weeks;
}
