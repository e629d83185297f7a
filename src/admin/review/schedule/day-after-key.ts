import { endOfWeek, shiftDay, shiftMonth, startOfWeek } from '../../../domain/schedule/month';

/** The day to which each key of a grid leads, from a given day. */
const KEYS: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => shiftDay(day, -1),
  ArrowRight: (day) => shiftDay(day, 1),
  ArrowUp: (day) => shiftDay(day, -7),
  ArrowDown: (day) => shiftDay(day, 7),
  Home: startOfWeek,
  End: endOfWeek,
  PageUp: (day) => shiftMonth(day, -1),
  PageDown: (day) => shiftMonth(day, 1),
};

/** Returns the day that a key leads to; null for any other key. */
export const dayAfterKey = (day: string, key: string): string | null => KEYS[key]?.(day) ?? null;
