const MONTHS = 12;
/** How many days each month has in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month exists: there is no thirteenth. */
export const monthExists = (month: number): boolean => month >= 1 && month <= MONTHS;

/** Whether a day exists: there is no 2月30日, and only leap years have 29 February. Without a year, some year has it. */
export function dayExists(year: number | null, month: number, day: number): boolean {
  if (!monthExists(month)) return false;
  const isShort = month === 2 && year !== null && !isLeap(year);
  return day >= 1 && day <= (isShort ? 28 : DAYS[month - 1]!);
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
