import { toShanghaiTime } from '../shanghai-time';

const SHOWN = /^(\d{4})-(\d\d?)-(\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?)?$/;

/** Formats an instant in China's time zone, as the desk shows it: `2026-01-16 09:30`; only the day for midnight. */
export function shownTime(instant: string): string {
  const [day, time] = toShanghaiTime(instant).slice(0, 19).split('T') as [string, string];
  if (time === '00:00:00') return day;
  return `${day} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** Parses a time in the format of `shownTime`. Returns null if the text is not a time. */
export function readTime(text: string): string | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] =
    SHOWN.exec(text.trim()) ?? [];
  if (!year) return null;
  const parts = [month!, day!, hour, minute, second].map((part) => part.padStart(2, '0'));
  const [mm, dd, hh, mi, ss] = parts;
  const instant = new Date(`${year}-${mm}-${dd}T${hh}:${mi}:${ss}+08:00`);
  if (Number.isNaN(instant.getTime())) return null;
  const written = instant.toISOString();
  // JavaScript reads `2026-02-30` as 2 March.
  return shownTime(written).startsWith(`${year}-${mm}-${dd}`) ? written : null;
}
