const HOURS_AHEAD_OF_UTC = 8;

/** Converts a time to China's time: `2024-02-22T12:18:00+08:00`. */
export function toShanghaiTime(instant: string): string {
  const shifted = new Date(new Date(instant).getTime() + HOURS_AHEAD_OF_UTC * 3_600_000);
  return `${shifted.toISOString().slice(0, 19)}+08:00`;
}

/** Returns the date of a time in China: `2024-02-22`. */
export const shanghaiDay = (instant: string): string => toShanghaiTime(instant).slice(0, 10);
