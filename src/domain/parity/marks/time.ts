/** Half a day in minutes: 下午三时 and 15:00 are both 3 o'clock on a dial. */
const HALF_DAY = 720;

/** Returns the value of a time of day on a dial of twelve hours, or null if it is none. */
export const clockOf = (hour: number | null, minute: number | null): string | null =>
  hour === null || minute === null || hour > 24 || minute > 59
    ? null
    : String((hour * 60 + minute) % HALF_DAY);

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** Returns the value of a span of time in days or months, or null if there is none. */
export function spanOfTime(count: number | null, unit: string | undefined): string | null {
  if (!count || !unit) return null;
  const months = MONTHS[unit];
  return months ? `${count * months} months` : `${count * (DAYS[unit] ?? 1)} days`;
}
