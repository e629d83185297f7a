const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_OF_WEEK = 7;

/** A day is `2026-12-01`, and nothing but that: what is done with days knows no zone and no summer time. */
const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const asDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** How many days a day stands after the Monday before it. */
const afterMonday = (day: string): number => (asUtc(day).getUTCDay() + 6) % DAYS_OF_WEEK;

/** The day so many days later, or earlier. */
export const shiftDay = (day: string, by: number): string =>
  asDay(asUtc(day).getTime() + by * DAY_MS);

/** The same day of another month; its last where it is shorter. */
export function shiftMonth(day: string, by: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + by + 1, 0)).getUTCDate();
  return asDay(Date.UTC(year, month - 1 + by, Math.min(date, last)));
}

export const isSameMonth = (a: string, b: string): boolean => a.slice(0, 7) === b.slice(0, 7);

/** The Monday of the week of a day, and its Sunday. */
export const startOfWeek = (day: string): string => shiftDay(day, -afterMonday(day));
export const endOfWeek = (day: string): string => shiftDay(startOfWeek(day), DAYS_OF_WEEK - 1);

/** The weeks of the month of a day, Monday first, whole: the days before its first and after its last are of the months beside it. */
export function weeksOf(day: string): string[][] {
  const weeks: string[][] = [];
  const first = `${day.slice(0, 7)}-01`;
  for (let monday = startOfWeek(first); monday <= day || isSameMonth(monday, day);) {
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, at) => shiftDay(monday, at)));
    monday = shiftDay(monday, DAYS_OF_WEEK);
  }
  return weeks;
}
